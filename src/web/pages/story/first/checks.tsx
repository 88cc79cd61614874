import { countWords } from '../../../../report/wording/words.ts'
import type { CheckAnswer } from '../../../../serve/api/checks.ts'
import type { StoryOverview } from '../../../../serve/api/stories.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo } from '../../../url/routes.ts'
import { Check } from './check.tsx'

/** The arithmetic: what fails first; what is open and what holds is folded. */
export function ChecksSection({ counts }: { readonly counts: StoryOverview['counts'] }) {
  return (
    <Section
      name="checks"
      title="Does it add up?"
      note={`${countWords(counts.checks, 'sum')} that the reports let us do`}
    >
      {counts.failing > 0 && <Checks holds="false" />}
      {counts.checks > counts.failing && (
        <>
          <LazyFold label="those that can’t be decided">{() => <Checks holds="open" />}</LazyFold>
          <LazyFold label="those that hold">{() => <Checks holds="true" />}</LazyFold>
        </>
      )}
    </Section>
  )
}

function Checks({ holds }: { readonly holds: 'true' | 'false' | 'open' }) {
  const pages = usePages<CheckAnswer>(pathTo(['api', 'stories', useStory(), 'checks'], { holds, limit: 10 }))
  return (
    <Listed of={pages} empty="None.">
      {(items) => (
        <ul class="rows">
          {items.map((check) => (
            <Check key={check.id} check={check} />
          ))}
        </ul>
      )}
    </Listed>
  )
}
