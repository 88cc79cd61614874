import { countWords } from '../../../../report/wording/words.ts'
import type { MeasureAnswer } from '../../../../serve/api/measures.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { LineId } from '../../../parts/line-id.tsx'
import { usePicture } from '../../../parts/picture.tsx'
import { Differences } from './differences.tsx'
import { Disputes } from './disputes.tsx'
import { Points } from './points.tsx'

/** A measure with its picture; what is disputed at once, what is no dispute and why once it is asked for. */
export function Measure({ measure }: { readonly measure: MeasureAnswer }) {
  const { id, label, course, points, pointsTotal } = measure
  const picture = usePicture(measure)
  const table = <Points points={points} total={pointsTotal} />
  return (
    <div class="measure" data-line={id}>
      <h3>
        {label}
        <LineId id={id} /> <small>{course}</small>
      </h3>
      {picture ?? table}
      <Disputes measure={measure} />
      {picture && <LazyFold label={`${countWords(pointsTotal, 'figure')} as printed`}>{() => table}</LazyFold>}
      <LazyFold label="what figures that differ are to each other, and why they are one measure">
        {() => <Differences measure={id} />}
      </LazyFold>
    </div>
  )
}
