import { stanceKind } from '../../../report/wording/stances.ts'
import type { StatementHit } from '../../../serve/api/search.ts'
import { usePages } from '../../answers/use-pages.ts'
import { Listed } from '../../parts/listed.tsx'
import { WordsLink } from '../../parts/places.tsx'
import type { Query } from '../../url/routes.ts'
import { searchPath } from './asked.ts'
import { InStories } from './in-stories.tsx'
import { Hits } from './marked.tsx'

/** What was said, by whom, with the words marked. */
export function StatementHits({ asked }: { readonly asked: Query }) {
  const pages = usePages<StatementHit>(
    searchPath('statements', asked, ['speaker', 'body', 'stance', 'measure', 'named']),
  )
  return (
    <Listed of={pages} empty="Nothing that was said has all of this in it.">
      {(items) => (
        <ol class="hits">
          {items.map((hit, i) => (
            <Statement key={i} hit={hit} />
          ))}
        </ol>
      )}
    </Listed>
  )
}

function Statement({ hit: { speaker, body, stance, excerpt, evidence, stories } }: { readonly hit: StatementHit }) {
  return (
    <li data-line={evidence[0]?.article ?? ''}>
      <p>
        <b>{speaker ?? 'nobody named'}</b>
        {body && body !== speaker && <span class="soft">, {body}</span>}{' '}
        <span class="stance">{stanceKind(stance)}</span>
      </p>
      <p>
        <Hits of={excerpt} />
      </p>
      <p class="places">
        {evidence[0] && <WordsLink to={evidence[0]} />}
        <InStories of={stories} />
      </p>
    </li>
  )
}
