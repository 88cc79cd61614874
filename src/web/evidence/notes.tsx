import type { Evidence } from '../../article/article.ts'
import type { ArticleAnswer } from '../../serve/api/articles.ts'
import type { LineAnswer } from '../../serve/api/ledger.ts'
import { useAnswer } from '../answers/use-answer.ts'
import { linePath, pathTo } from '../url/routes.ts'

/** Lines told of under the words; more are counted. */
const most = 6
/** Rules told of each; the line's own page has all. */
const steps = 2

/** What the ledgers say of the words that are open: the lines that rest on them, each with its reason. */
export function Notes({ article, open }: { readonly article: ArticleAnswer; readonly open: Evidence }) {
  const touching = article.lines.filter(({ start, end }) => start < open.end && open.start < end)
  const exact = touching.filter(({ start, end }) => start === open.start && end === open.end)
  const lines = [...new Map((exact.length ? exact : touching).map((one) => [`${one.story} ${one.line}`, one])).values()]
  if (!lines.length) return null
  return (
    <ul class="notes" aria-label="What rests on these words">
      {lines.slice(0, most).map(({ story, line }) => (
        <NoteOf key={`${story} ${line}`} story={story} line={line} />
      ))}
      {lines.length > most && <li>and {lines.length - most} more lines of the ledger</li>}
    </ul>
  )
}

/** A line with the rules that led to it: what was computed, what its wording allows. */
function NoteOf({ story, line }: { readonly story: string; readonly line: string }) {
  const { answer } = useAnswer<LineAnswer>(pathTo(['api', 'stories', story, 'lines', line]))
  const rules = new Map(answer?.trail.map(({ rule, because }) => [because, rule]))
  return (
    <li>
      <a class="id" href={linePath(story, line)}>
        {line}
      </a>{' '}
      {answer?.says ?? '…'}
      {[...rules].slice(0, steps).map(([because, rule]) => (
        <span class="step" key={because}>
          {because} <span class="rule">{rule}</span>
        </span>
      ))}
    </li>
  )
}
