import { countWords } from '../../../../report/words.ts'
import type { MeasureAnswer } from '../../../../serve/api/measures.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { LineId } from '../../../parts/line-id.tsx'
import { Picture } from '../../../parts/picture.tsx'
import { Differences } from './differences.tsx'
import { Disputes } from './disputes.tsx'
import { Points } from './points.tsx'

/** A measure with its picture; what is disputed at once, what is no dispute and why once it is asked for. */
export function Measure({ measure }: { readonly measure: MeasureAnswer }) {
  const { id, label, course, origins, points, pointsTotal } = measure
  return (
    <div class="measure" data-line={id}>
      <h3>
        {label}
        <LineId id={id} />{' '}
        <small>
          {course}; {originsWords(origins)}
        </small>
      </h3>
      <Picture measure={measure} />
      <Disputes measure={measure} />
      <LazyFold label={`${countWords(pointsTotal, 'figure')} as printed`}>
        {() => <Points points={points} total={pointsTotal} />}
      </LazyFold>
      <LazyFold label="what those that differ are to each other, and how the measure was brought together">
        {() => <Differences measure={id} />}
      </LazyFold>
    </div>
  )
}

function originsWords(origins: readonly string[]): string {
  if (origins.length === 1) return `one origin: ${origins[0]}`
  return origins.length ? countWords(origins.length, 'origin') : 'no source named'
}
