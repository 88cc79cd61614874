import type { ClaimInFull } from '../../../../serve/api/claims.ts'
import type { LineAnswer } from '../../../../serve/api/ledger.ts'
import type { MeasureInFull } from '../../../../serve/api/measures.ts'
import { useAnswer } from '../../../answers/use-answer.ts'
import { Once } from '../../../parts/coming.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { Steps } from '../../../parts/trail.tsx'
import { pathTo, reportPath } from '../../../url/routes.ts'
import { Measure } from '../figures/measure.tsx'
import { Appearances } from './appearances.tsx'

/** What a line says, in full, and each decision on the way to it. */
export function Line({ of: { id, kind, says, trail, reports } }: { readonly of: LineAnswer }) {
  return (
    <>
      <Section name="line" title={`${kind} ${id}`}>
        {kind === 'measure' ? <MeasureLine id={id} /> : <p>{says}</p>}
        {kind === 'claim' && <ClaimLine id={id} />}
      </Section>
      {trail.length > 0 && (
        <Section name="trail" title="How it was reached">
          <Steps steps={trail} />
        </Section>
      )}
      {reports.length > 0 && (
        <Section name="reports" title="The reports that its words stand in">
          <ul>
            {reports.map(({ article, label, title }) => (
              <li key={article}>
                <a class="ev" href={reportPath(article)}>
                  {label}
                </a>{' '}
                <span class="soft printed">{title}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function MeasureLine({ id }: { readonly id: string }) {
  const measure = useAnswer<MeasureInFull>(pathTo(['api', 'stories', useStory(), 'measures', id]))
  return <Once of={measure}>{(answer) => <Measure measure={answer} />}</Once>
}

function ClaimLine({ id }: { readonly id: string }) {
  const claim = useAnswer<ClaimInFull>(pathTo(['api', 'stories', useStory(), 'claims', id]))
  return <Once of={claim}>{({ appearances }) => <Appearances of={appearances} />}</Once>
}
