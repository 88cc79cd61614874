import type { ArticleAnswer } from '../../../serve/api/articles.ts'
import { momentWords } from '../../parts/moment.ts'
import { pathTo, reportPath } from '../../url/routes.ts'

/** The texts that stood at the report's address, where there was more than one. */
export function Versions({ article: { report, version, versions } }: { readonly article: ArticleAnswer }) {
  if (versions.length < 2) return null
  return (
    <p class="why">
      {versions.length} versions:{' '}
      {versions.map(({ version: one, added, current }) => (
        <a
          key={one}
          class="version"
          href={current ? reportPath(report.article) : pathTo(['reports', report.article], { version: one })}
          aria-current={one === version || undefined}
        >
          {one}, read {momentWords(added)}
        </a>
      ))}{' '}
      <a href={pathTo(['reports', report.article, 'changes'])}>what changed</a>
    </p>
  )
}
