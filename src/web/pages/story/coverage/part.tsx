import type { CoverageAnswer, CoverageRow } from '../../../../serve/api/coverage.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Choice, Filter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import { Matrix } from './matrix.tsx'

/** Who carries what, and how: claims by outlets. */
export function CoveragePart() {
  const asked = Object.fromEntries(query.value)
  const path = pathTo(['api', 'stories', useStory(), 'coverage'], { ...asked, limit: 25 })
  const pages = usePages<CoverageRow, CoverageAnswer>(path)
  return (
    <Section
      name="coverage"
      title="Who carries what"
      note="the word is how each reports it; – : not at all; earlier: printed before anybody does"
    >
      <Filters label="Who carries what">
        <Filter name="q" label="words of the claim" />
        <Choice name="by" label="columns" of={[{ value: 'report', label: 'reports' }]} any="outlets" />
        <Choice
          name="carried"
          label="claims in"
          of={[
            { value: '1', label: 'any column' },
            { value: '3', label: 'at least 3' },
          ]}
          any="at least 2 columns"
        />
      </Filters>
      <Listed of={pages} empty="No claim stands in so many columns.">
        {(rows, { columns }) => <Matrix columns={columns} rows={rows} />}
      </Listed>
    </Section>
  )
}
