import type { ClaimAnswer } from '../../../../serve/api/claims.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Listed } from '../../../parts/listed.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo } from '../../../url/routes.ts'
import { Said } from './said.tsx'

/** All that somebody says, page by page, without what is shown already. */
export function Statements({
  body,
  speaker,
  after,
}: {
  readonly body: string | null
  readonly speaker: string | null
  readonly after: readonly string[]
}) {
  const by = body === null ? { standing: 'own-voice' } : { body, speaker }
  const pages = usePages<ClaimAnswer>(pathTo(['api', 'stories', useStory(), 'claims'], { ...by, limit: 20 }))
  return (
    <Listed of={pages} empty="Nothing more.">
      {(items) => (
        <ul class="said">
          {items
            .filter(({ id, speaker: says, appearances }) => !after.includes(id) && appearances.length > 0 && isBy(says))
            .map(({ id, text, stance, appearances: [first], appearancesTotal }) => (
              <Said
                key={id}
                of={{
                  claim: id,
                  text,
                  stance,
                  verb: first.verb,
                  quoted: first.quoted,
                  reports: appearancesTotal,
                  evidence: first.evidence,
                }}
                speaker={speaker}
              />
            ))}
        </ul>
      )}
    </Listed>
  )

  /** Words of a body by nobody in particular are not those of its speakers. */
  function isBy(says: string | null): boolean {
    return body === null || speaker !== null || says === null || says === body
  }
}
