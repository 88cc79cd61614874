import type { EntityAnswer } from '../../../../serve/api/entities.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { typeWords } from '../../../parts/entity-types.ts'
import { Choice, Filter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import { Entity } from './entity.tsx'

/** The people, bodies and places of the story under all their names; a person can say that two are one or one is two. */
export function NamesPart() {
  const asked = Object.fromEntries(query.value)
  const pages = usePages<EntityAnswer>(pathTo(['api', 'stories', useStory(), 'entities'], { ...asked, limit: 40 }))
  return (
    <Section
      name="names"
      title="Names"
      note="people, bodies and places, under all the names that the reports give them"
    >
      <Filters label="Names">
        <Filter name="q" label="part of a name" />
        <Choice
          name="type"
          label="only"
          of={[...typeWords].map(([value, label]) => ({ value, label }))}
          any="everything"
        />
      </Filters>
      <Listed of={pages} empty="Nothing of this name.">
        {(items) => (
          <ul class="entities">
            {items.map((entity) => (
              <Entity key={entity.name} entity={entity} />
            ))}
          </ul>
        )}
      </Listed>
    </Section>
  )
}
