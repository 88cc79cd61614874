import type { ComparisonAnswer } from '../../../serve/api/articles.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { Once } from '../../parts/coming.tsx'
import { useTitle } from '../../parts/title.ts'
import { query } from '../../url/here.ts'
import { pathTo } from '../../url/routes.ts'
import { Comparison } from './comparison.tsx'

/** Two reports side by side: what they share, and which quotations were altered. */
export function ComparePage() {
  const left = query.value.get('left')
  const right = query.value.get('right')
  const coming = useAnswer<ComparisonAnswer>(left && right ? pathTo(['api', 'compare'], { left, right }) : null)
  useTitle('Side by side')
  if (!left || !right)
    return (
      <>
        <h1>Side by side</h1>
        <p class="why">Two reports are chosen in the list of a story’s reports.</p>
      </>
    )
  return <Once of={coming}>{(answer) => <Comparison of={answer} />}</Once>
}
