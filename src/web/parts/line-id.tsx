import { linePath } from '../url/routes.ts'
import { useStory } from './story.ts'

/** The id of a line of the ledger, which leads to the line alone with the way by which it was reached. */
export function LineId({ id }: { readonly id: string }) {
  return (
    <a class="id" href={linePath(useStory(), id)} title="This line alone, and how it was reached">
      {id}
    </a>
  )
}
