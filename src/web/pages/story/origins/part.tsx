import type { OriginAnswer } from '../../../../serve/api/origins.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Filter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import { Origin } from './origin.tsx'

/** Whose word the story stands on, as a tree: the body and who speaks for it, its statements, the reports that carry them. */
export function OriginsPart() {
  const path = pathTo(['api', 'stories', useStory(), 'origins'], { q: query.value.get('q'), limit: 15, each: 6 })
  const pages = usePages<OriginAnswer>(path)
  return (
    <Section name="origins" title="Where it comes from" note="whose word it is, not how many reports repeat it">
      <Filters label="Where it comes from">
        <Filter name="q" label="name of the body" />
      </Filters>
      <Listed of={pages} empty="The reports name nobody whose word it is.">
        {(items) => (
          <ul class="tree">
            {items.map((origin) => (
              <Origin key={origin.name} origin={origin} />
            ))}
          </ul>
        )}
      </Listed>
    </Section>
  )
}
