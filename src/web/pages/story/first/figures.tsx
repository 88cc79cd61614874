import type { MeasureAnswer } from '../../../../serve/api/measures.ts'
import type { Page } from '../../../../serve/api/paging.ts'
import { useAnswer } from '../../../answers/use-answer.ts'
import { Once } from '../../../parts/coming.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo, storyPath } from '../../../url/routes.ts'
import { Measure } from '../figures/measure.tsx'

/** Pictures at first sight; the others are a step away. */
const shown = 2

/** The figures that moved most, each with its picture. */
export function FiguresSection({ moving }: { readonly moving: number }) {
  const story = useStory()
  const query = { moving: 'true', limit: shown }
  const measures = useAnswer<Page<MeasureAnswer>>(pathTo(['api', 'stories', story, 'measures'], query))
  return (
    <Section
      name="figures"
      title="How many, by whom, as of when"
      note={
        moving > shown && <a href={storyPath(story, 'figures')}>all {moving} that differ between reports or days</a>
      }
    >
      <Once of={measures}>{({ items }) => items.map((measure) => <Measure key={measure.id} measure={measure} />)}</Once>
    </Section>
  )
}
