import { listWords, originWords, relationWords } from '../../../../report/wording/words.ts'
import type { MeasureAnswer } from '../../../../serve/api/measures.ts'
import { LineId } from '../../../parts/line-id.tsx'

/** Which figures of a measure are in disagreement, each figure named once, and why that is one. */
export function Disputes({ measure: { points, disputes } }: { readonly measure: MeasureAnswer }) {
  if (!disputes.length) return null
  return (
    <ul class="differences">
      {disputes.map(({ points: ids, because, disagreement }) => {
        const said = points.filter(({ id }) => ids.includes(id))
        const names = new Set(said.map(({ words, giver }) => `${words} (${originWords(giver)})`))
        return (
          <li key={ids.join()}>
            <span class="tag warn">{relationWords.disagreement}</span> {listWords([...names])}
            {disagreement && <LineId id={disagreement} />}. <span class="why">{because}</span>
          </li>
        )
      })}
    </ul>
  )
}
