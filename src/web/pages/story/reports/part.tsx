import type { ReportCard } from '../../../../serve/api/evidence.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Filter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import { ReportsTable } from './table.tsx'

/** The reports of the story in order of publication; two of them can be read side by side. */
export function ReportsPart() {
  const path = pathTo(['api', 'stories', useStory(), 'reports'], { outlet: query.value.get('outlet'), limit: 50 })
  const pages = usePages<ReportCard>(path)
  return (
    <Section name="reports" title="The reports" note="choose two to read them side by side">
      <Filters label="The reports">
        <Filter name="outlet" label="outlet" />
      </Filters>
      <Listed of={pages} empty="No report of this outlet.">
        {(items) => <ReportsTable reports={items} />}
      </Listed>
    </Section>
  )
}
