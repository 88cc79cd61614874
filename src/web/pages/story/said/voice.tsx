import { countWords } from '../../../../report/wording/words.ts'
import type { VoiceAnswer } from '../../../../serve/api/voices.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { OriginName } from '../../../parts/who.tsx'
import { Said } from './said.tsx'
import { Statements } from './statements.tsx'

type Person = VoiceAnswer['people'][number]

/** A body, those who speak for it, and what they say. */
export function Voice({ voice: { body, standing, claims, reports, people } }: { readonly voice: VoiceAnswer }) {
  return (
    <div class="body">
      <h3>
        {body === null ? 'The outlets, in their own voice' : <OriginName name={body} />}{' '}
        <small>
          {standing === 'anonymous' && 'unnamed; '}
          {countWords(claims, 'claim')} in {countWords(reports, 'report')}
        </small>
      </h3>
      <div>
        {people.map((person) => (
          <PersonOf key={person.name ?? ''} body={body} person={person} />
        ))}
      </div>
    </div>
  )
}

function PersonOf({
  body,
  person: { name, roles, claims, said },
}: {
  readonly body: string | null
  readonly person: Person
}) {
  const isSomebodyElse = name !== null && name !== body
  const rest = claims - said.length
  return (
    <div class="person-said">
      {isSomebodyElse && (
        <h4>
          {name} {roles.length > 0 && <small>{roles.slice(0, 2).join('; ')}</small>}
        </h4>
      )}
      <ul class="said">
        {said.map((one) => (
          <Said key={one.claim} of={one} speaker={name} />
        ))}
      </ul>
      {rest > 0 && (
        <LazyFold label={`${countWords(rest, 'claim')} more`}>
          {() => <Statements body={body} speaker={name} after={said.map(({ claim }) => claim)} />}
        </LazyFold>
      )}
    </div>
  )
}
