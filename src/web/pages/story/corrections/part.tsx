import type { AppliedCorrectionAnswer } from '../../../../serve/api/corrections.ts'
import { useAnswer } from '../../../answers/use-answer.ts'
import { KeptCorrection } from '../../../corrections/kept.tsx'
import { Once } from '../../../parts/coming.tsx'
import { Places } from '../../../parts/places.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { pathTo } from '../../../url/routes.ts'

/** What people have set right in this story, apart from what the program found; each can be undone. */
export function CorrectionsPart() {
  const corrections = useAnswer<{ readonly items: readonly AppliedCorrectionAnswer[] }>(
    pathTo(['api', 'stories', useStory(), 'corrections']),
  )
  return (
    <Section name="corrections" title="Set right by people" note="theirs, apart from what the program found">
      <Once of={corrections}>
        {({ items }) =>
          items.length ? (
            <ul class="kept">
              {items.map((one) => (
                <KeptCorrection key={one.id} of={one}>
                  {!one.applied && (
                    <p class="warn">The words or names that it is about are not in the story any more.</p>
                  )}
                  {one.was && <p class="why">The program had found: {one.was}</p>}
                  <Places evidence={one.evidence} />
                </KeptCorrection>
              ))}
            </ul>
          ) : (
            <p class="why">
              Nothing yet. Findings can be dismissed where they stand; figures, speakers and names have “set right”
              beside them.
            </p>
          )
        }
      </Once>
    </Section>
  )
}
