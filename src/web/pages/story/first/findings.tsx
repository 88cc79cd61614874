import { type FindingKind, findingKinds } from '../../../../report/parts/finding-kinds.ts'
import { furtherWords } from '../../../../report/parts/further-disputes.ts'
import type { FindingAnswer } from '../../../../serve/api/findings.ts'
import type { StoryOverview } from '../../../../serve/api/stories.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo } from '../../../url/routes.ts'
import { FindingRow } from './finding.tsx'

/** How many findings of a kind stay open, so that no kind pushes another out of sight. */
const shown = 4

/** What an editor must know first: each finding with its reason, the line it is about, and the words. */
export function FindingsSection({ overview }: { readonly overview: StoryOverview }) {
  const { topFindings, kinds, counts } = overview
  return (
    <Section name="findings" title="What to look at first">
      {topFindings.length ? (
        <ul class="rows">
          {findingKinds.map(({ kind, name }) => {
            const rows = topFindings.filter((finding) => finding.kind === kind).slice(0, shown)
            const rest = (kinds[kind] ?? 0) - rows.length
            return (
              <>
                {rows.map((finding) => (
                  <FindingRow key={finding.id} finding={finding} />
                ))}
                {rest > 0 && (
                  <li class="rest" key={kind}>
                    <LazyFold label={`${rest} more: ${name.toLowerCase()}`}>
                      {() => <RestOf kind={kind} after={rows} />}
                    </LazyFold>
                  </li>
                )}
              </>
            )
          })}
          {counts.furtherDisagreements > 0 && (
            <li class="rest">
              <a href="#disagreements">{furtherWords(counts.furtherDisagreements)}</a>
            </li>
          )}
        </ul>
      ) : (
        <p class="why">
          No sum that fails, no dispute and nothing that rests on one origin alone was found. That is what the rules
          saw, not a proof.
        </p>
      )}
      {counts.dismissed > 0 && (
        <LazyFold label={`${counts.dismissed} dismissed by a person`}>{() => <Dismissed />}</LazyFold>
      )}
    </Section>
  )
}

function RestOf({ kind, after }: { readonly kind: FindingKind; readonly after: readonly FindingAnswer[] }) {
  const pages = usePages<FindingAnswer>(pathTo(['api', 'stories', useStory(), 'findings'], { kind, limit: 30 }))
  const open = new Set(after.map(({ id }) => id))
  return (
    <Listed of={pages} empty="Nothing more.">
      {(items) => (
        <ul class="rows">
          {items
            .filter(({ id }) => !open.has(id))
            .map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
        </ul>
      )}
    </Listed>
  )
}

/** What was found and a person says is none: told apart, with the reason. */
function Dismissed() {
  const pages = usePages<FindingAnswer>(pathTo(['api', 'stories', useStory(), 'findings'], { dismissed: 'true' }))
  return (
    <Listed of={pages} empty="None.">
      {(items) => (
        <ul class="rows">
          {items.map((finding) => (
            <FindingRow key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </Listed>
  )
}
