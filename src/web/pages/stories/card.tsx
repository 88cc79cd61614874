import { findingTone } from '../../../report/parts/finding-kinds.ts'
import { countWords, periodWords } from '../../../report/wording/words.ts'
import type { StoryCard } from '../../../serve/api/stories.ts'
import { momentWords } from '../../parts/moment.ts'
import { storyPath } from '../../url/routes.ts'

/** One story of the list: what it is, how much there is, and the most telling finding. */
export function Card({ card }: { readonly card: StoryCard }) {
  const { id, title, from, to, moved, reports, outlets, findings, disputed, failing, updating, first } = card
  return (
    <li class="card" data-line={id}>
      <h2>
        <a href={storyPath(id)}>{title ?? 'a story whose ledger is being made'}</a>
      </h2>
      <p class="facts">
        <span>
          <b>{reports}</b> {reports === 1 ? 'report' : 'reports'}
        </span>
        {outlets > 0 && (
          <span>
            <b>{outlets}</b> {outlets === 1 ? 'outlet' : 'outlets'}
          </span>
        )}
        <span>{periodWords(from, to)}</span>
        <span>
          moved <time dateTime={moved}>{momentWords(moved)}</time>
        </span>
      </p>
      {first && (
        <p>
          <span class={`tag ${findingTone(first.kind)}`}>{first.title}</span> {first.text}
        </p>
      )}
      <ul class="counts">
        {failing > 0 && <li class="bad">{countWords(failing, 'sum that fails', 'sums that fail')}</li>}
        {disputed > 0 && <li class="warn">{countWords(disputed, 'disagreement')}</li>}
        {findings > 0 && <li>{countWords(findings, 'finding')}</li>}
        {updating && <li class="soft">a newer ledger is on its way</li>}
      </ul>
    </li>
  )
}
