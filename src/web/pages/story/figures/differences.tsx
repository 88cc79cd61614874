import { relationWords } from '../../../../report/wording/words.ts'
import type { MeasureInFull } from '../../../../serve/api/measures.ts'
import { useAnswer } from '../../../answers/use-answer.ts'
import { Once } from '../../../parts/coming.tsx'
import { useStory } from '../../../parts/story.ts'
import { Steps } from '../../../parts/trail.tsx'
import { pathTo } from '../../../url/routes.ts'

/** What the figures that differ are to each other, each reason once, and the way by which they were brought together. */
export function Differences({ measure }: { readonly measure: string }) {
  const full = useAnswer<MeasureInFull>(pathTo(['api', 'stories', useStory(), 'measures', measure]))
  return <Once of={full}>{(answer) => <Reasons of={answer} />}</Once>
}

function Reasons({ of: { points, differences, trail } }: { readonly of: MeasureInFull }) {
  const figures = new Map(points.map(({ id, words }) => [id, words]))
  const others = differences.filter(({ relation }) => !['disagreement', 'same', 'restated'].includes(relation))
  const reasons = Map.groupBy(others, ({ relation, because }) => `${relation} ${because}`)
  return (
    <>
      <ul class="differences">
        {[...reasons].map(([reason, same]) => {
          const pairs = new Set(same.map((pair) => pair.points.map((id) => figures.get(id) ?? id).join(' and ')))
          return (
            <li key={reason}>
              <span class="tag plain">{relationWords[same[0].relation]}</span> {[...pairs].join('; ')}.{' '}
              <span class="why">{same[0].because}</span>
            </li>
          )
        })}
      </ul>
      <Steps steps={trail} />
    </>
  )
}
