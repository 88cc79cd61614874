import type { ArticleAnswer } from '../../../serve/api/articles.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { Once } from '../../parts/coming.tsx'
import { useTitle } from '../../parts/title.ts'
import { query } from '../../url/here.ts'
import { pathTo } from '../../url/routes.ts'
import { Report } from './report.tsx'

/** One report with all that was found in it. */
export function ReportPage({ article }: { readonly article: string }) {
  const coming = useAnswer<ArticleAnswer>(pathTo(['api', 'articles', article], { version: query.value.get('version') }))
  useTitle(coming.answer ? (coming.answer.report.title ?? coming.answer.report.label) : null)
  return <Once of={coming}>{(answer) => <Report article={answer} />}</Once>
}
