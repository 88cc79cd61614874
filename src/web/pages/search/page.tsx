import { useTitle } from '../../parts/title.ts'
import { query } from '../../url/here.ts'
import { pathTo } from '../../url/routes.ts'
import { ArticleHits } from './articles.tsx'
import { FigureHits } from './figures.tsx'
import { SearchFilters } from './filters.tsx'
import { type Searched, searched } from './searched.ts'
import { StatementHits } from './statements.tsx'

const names: Readonly<Record<Searched, string>> = {
  statements: 'What was said',
  figures: 'Figures',
  articles: 'Reports',
}

/** Search over what was said, over figures and over the reports themselves; all of it stands in the address. */
export function SearchPage() {
  const asked = Object.fromEntries(query.value)
  const within = searched.find((one) => one === asked.in) ?? 'statements'
  useTitle(asked.q ? `“${asked.q}”` : 'Search')
  return (
    <>
      <h1>Search</h1>
      <nav class="tabs" aria-label="What is searched">
        <ul>
          {searched.map((one) => (
            <li key={one}>
              <a href={pathTo(['search'], { ...asked, in: one })} aria-current={one === within ? 'page' : undefined}>
                {names[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchFilters within={within} />
      {within === 'statements' && <StatementHits asked={asked} />}
      {within === 'figures' && <FigureHits asked={asked} />}
      {within === 'articles' && <ArticleHits asked={asked} />}
    </>
  )
}
