import type { KeptCorrectionAnswer } from '../../../serve/api/corrections.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { KeptCorrection } from '../../corrections/kept.tsx'
import { Once } from '../../parts/coming.tsx'
import { Choice, Filters } from '../../parts/filters.tsx'
import { useTitle } from '../../parts/title.ts'
import { query } from '../../url/here.ts'
import { pathTo, storyPath } from '../../url/routes.ts'

/** All that people have set right, over all stories. */
export function CorrectionsPage() {
  useTitle('Corrections')
  const corrections = useAnswer<{ readonly items: readonly KeptCorrectionAnswer[] }>(
    pathTo(['api', 'corrections'], { undone: query.value.get('undone') }),
  )
  return (
    <>
      <h1>Set right by people</h1>
      <p class="why">
        Kept with who and when, apart from what the program finds. They survive a new analysis, can be undone, and go
        into every export.
      </p>
      <Filters label="Corrections">
        <Choice name="undone" label="show" of={[{ value: 'true', label: 'those undone too' }]} any="those that hold" />
      </Filters>
      <Once of={corrections}>
        {({ items }) =>
          items.length ? (
            <ul class="kept">
              {items.map((one) => (
                <KeptCorrection key={one.id} of={one}>
                  <p>
                    <a href={storyPath(one.story, 'corrections')}>in its story</a>
                  </p>
                </KeptCorrection>
              ))}
            </ul>
          ) : (
            <p class="why">Nothing yet.</p>
          )
        }
      </Once>
    </>
  )
}
