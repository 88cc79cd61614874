import { useEffect, useRef } from 'preact/hooks'
import type { Evidence } from '../../article/article.ts'
import type { ArticleAnswer } from '../../serve/api/articles.ts'
import { useAnswer } from '../answers/use-answer.ts'
import { announce } from '../parts/announce.tsx'
import { Once } from '../parts/coming.tsx'
import { Provenance } from '../text/provenance.tsx'
import { ReportText } from '../text/text.tsx'
import { closeWords, route, words } from '../url/here.ts'
import { comparePath, pathTo, reportPath } from '../url/routes.ts'
import { Notes } from './notes.tsx'

/** The report beside the page, with the words marked that the address opens; nothing where it opens none. */
export function WordsPane() {
  const open = words.value
  return open && <Pane key={open.article} open={open} />
}

function Pane({ open }: { readonly open: Evidence }) {
  const coming = useAnswer<ArticleAnswer>(pathTo(['api', 'articles', open.article]))
  return (
    <aside id="words" aria-label="The words" tabIndex={-1}>
      <header>
        <h2>{coming.answer ? (coming.answer.report.outlet ?? coming.answer.report.label) : 'The words'}</h2>
        <button type="button" onClick={closeWords}>
          close
        </button>
      </header>
      <Once of={coming}>{(article) => <Opened article={article} open={open} />}</Once>
    </aside>
  )
}

function Opened({ article, open }: { readonly article: ArticleAnswer; readonly open: Evidence }) {
  const pane = useRef<HTMLDivElement>(null)
  const { report, text, boilerplate } = article
  // Other words of the same report are scrolled to as well
  useEffect(() => {
    pane.current?.querySelector('.lit')?.scrollIntoView({ block: 'center' })
  }, [open.start, open.end, article])
  const name = report.outlet ?? report.label
  useEffect(() => announce(`${name}: the words are open beside the page. w leads there, Escape closes them.`), [name])
  const isInText = open.start < open.end && open.end <= text.length
  return (
    <div ref={pane}>
      <Provenance of={article} />
      <p class="why">
        <a href={`${reportPath(report.article)}${location.hash}`}>the whole report, with all that was found in it</a>
        <CompareWith article={report.article} />
      </p>
      {!isInText && <p class="bad">These words are not in the report as it stands now.</p>}
      <ReportText
        text={text}
        title={report.title}
        boilerplate={boilerplate}
        layers={isInText ? [{ ...open, kind: 'words', id: 'words' }] : []}
        lit={new Set(['words'])}
        under={({ start, end }) => start <= open.start && open.start <= end && <Notes article={article} open={open} />}
      />
    </div>
  )
}

/** On a report's page, other reports' words are a step away from being read side by side. */
function CompareWith({ article }: { readonly article: string }) {
  const at = route.value
  if (at.page !== 'report' || at.article === article) return null
  return (
    <>
      {' · '}
      <a href={comparePath(at.article, article)}>side by side with the report shown</a>
    </>
  )
}
