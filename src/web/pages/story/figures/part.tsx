import { countWords } from '../../../../report/wording/words.ts'
import type { MeasureAnswer } from '../../../../serve/api/measures.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Choice, Filter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import type { PartProps } from '../part.ts'
import { Measure } from './measure.tsx'
import { OneFigure } from './one-figure.tsx'

/** The figures: those that move or are disputed, each with its picture; then those that stay what they are. */
export function FiguresPart({ overview: { counts } }: PartProps) {
  const asked = Object.fromEntries(query.value)
  const showsStill = asked.disputed !== 'true'
  return (
    <>
      <Filters label="Figures">
        <Filter name="q" label="words of the thing measured" />
        <Filter name="origin" label="given by" />
        <Choice name="disputed" label="disputed" of={[{ value: 'true', label: 'only disputed' }]} any="or not" />
      </Filters>
      <Section
        name="moving"
        title="How many, by whom, as of when"
        note={`${counts.moving} that differ between reports or days`}
      >
        <Moving asked={asked} />
      </Section>
      {showsStill && (
        <Section
          name="still"
          title="Given once, or alike each time"
          note={countWords(counts.measures - counts.moving, 'figure')}
        >
          <Still asked={asked} />
        </Section>
      )}
    </>
  )
}

type Asked = Readonly<Record<string, string>>

function Moving({ asked }: { readonly asked: Asked }) {
  const path = pathTo(['api', 'stories', useStory(), 'measures'], { ...asked, moving: 'true', limit: 6 })
  const pages = usePages<MeasureAnswer>(path)
  return (
    <Listed of={pages} empty="No figure that differs is left by these filters.">
      {(items) => items.map((measure) => <Measure key={measure.id} measure={measure} />)}
    </Listed>
  )
}

function Still({ asked }: { readonly asked: Asked }) {
  const path = pathTo(['api', 'stories', useStory(), 'measures'], { ...asked, moving: 'false', limit: 20 })
  const pages = usePages<MeasureAnswer>(path)
  return (
    <Listed of={pages} empty="None is left by these filters.">
      {(items) => <OneFigure measures={items} />}
    </Listed>
  )
}
