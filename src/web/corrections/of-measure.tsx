import type { MeasureAnswer } from '../../serve/api/measures.ts'
import type { Page } from '../../serve/api/paging.ts'
import type { Anchor } from '../../story/correction.ts'
import { useAnswer } from '../answers/use-answer.ts'
import { useStory } from '../parts/story.ts'
import { pathTo } from '../url/routes.ts'
import { CorrectionForm, filledIn } from './form.tsx'
import { anchorOf } from './keep.ts'

/** Says that a figure measures what another measure does, or something of its own. */
export function MeasureForm({ on }: { readonly on: Anchor }) {
  const path = pathTo(['api', 'stories', useStory(), 'measures'], { limit: 200 })
  const measures = useAnswer<Page<MeasureAnswer>>(path).answer?.items ?? []
  return (
    <CorrectionForm
      action="Correct what it measures"
      correction={(filled) => {
        const like = measures.find(({ id }) => id === filledIn(filled, 'like'))?.points[0]
        return { kind: 'measure', on, like: like ? anchorOf(like.evidence) : null }
      }}
    >
      <label>
        it measures
        <select name="like">
          <option value="">something of its own</option>
          {measures.map(({ id, label }) => (
            <option key={id} value={id}>
              what {id} does: {label}
            </option>
          ))}
        </select>
      </label>
    </CorrectionForm>
  )
}
