import type { DisagreementAnswer } from '../../../../serve/api/disagreements.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo } from '../../../url/routes.ts'
import { Disagreement } from './disagreement.tsx'

/** Who is at odds with whom. */
export function DisagreementsSection() {
  const pages = usePages<DisagreementAnswer>(pathTo(['api', 'stories', useStory(), 'disagreements'], { limit: 8 }))
  return (
    <Section name="disagreements" title="Where they disagree">
      <Listed of={pages} empty="Nowhere.">
        {(items) => (
          <ul class="disputes">
            {items.map((one) => (
              <Disagreement key={one.id} of={one} />
            ))}
          </ul>
        )}
      </Listed>
    </Section>
  )
}
