import { countWords } from '../../../../report/wording/words.ts'
import type { QuotationAnswer } from '../../../../serve/api/quotations.ts'
import type { StoryOverview } from '../../../../serve/api/stories.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo } from '../../../url/routes.ts'
import { Quotation } from './quotation.tsx'

/** Quotations that several outlets print: those whose words differ, with the words marked; the others are folded. */
export function QuotationsSection({ counts }: { readonly counts: StoryOverview['counts'] }) {
  const same = counts.quotations - counts.altered
  return (
    <Section
      name="quotations"
      title="The same quotation in several reports"
      note={counts.altered ? 'words that differ are marked' : 'no words differ'}
    >
      {counts.altered > 0 && <Quotations altered />}
      {same > 0 && (
        <LazyFold label={`${countWords(same, 'quotation')} with the same words everywhere`}>
          {() => <Quotations altered={false} />}
        </LazyFold>
      )}
    </Section>
  )
}

function Quotations({ altered }: { readonly altered: boolean }) {
  const query = { altered: String(altered), limit: 10 }
  const pages = usePages<QuotationAnswer>(pathTo(['api', 'stories', useStory(), 'quotations'], query))
  return (
    <Listed of={pages} empty="None.">
      {(items) => items.map((quotation) => <Quotation key={quotation.id} of={quotation} />)}
    </Listed>
  )
}
