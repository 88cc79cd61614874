import { countWords } from '../../../report/wording/words.ts'
import type { ChangesAnswer } from '../../../serve/api/articles.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { Once } from '../../parts/coming.tsx'
import { momentWords } from '../../parts/moment.ts'
import { useTitle } from '../../parts/title.ts'
import { query } from '../../url/here.ts'
import { pathTo, reportPath } from '../../url/routes.ts'

/** What changed between two versions of a report. */
export function ChangesPage({ article }: { readonly article: string }) {
  const asked = Object.fromEntries(query.value)
  const coming = useAnswer<ChangesAnswer>(pathTo(['api', 'articles', article, 'changes'], asked))
  useTitle(coming.answer ? `Changes: ${coming.answer.report.title ?? coming.answer.report.label}` : null)
  return <Once of={coming}>{(answer) => <Changes of={answer} />}</Once>
}

function Changes({ of: { report, from, to, changes, removed, added } }: { readonly of: ChangesAnswer }) {
  return (
    <>
      <header class="head">
        <p class="kind">what changed · {report.outlet ?? 'outlet not named'}</p>
        <h1>
          <a href={reportPath(report.article)}>{report.title ?? report.label}</a>
        </h1>
        <p class="why">
          version {from.version}, read {momentWords(from.added)}, against version {to.version}, read{' '}
          {momentWords(to.added)}: {countWords(removed, 'character')} taken out, {countWords(added, 'character')} put in
        </p>
      </header>
      <div class="text changes">
        {changes.map(({ kind, text }, i) => {
          const Tag = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span'
          return <Tag key={i}>{text}</Tag>
        })}
      </div>
    </>
  )
}
