import type { ArticleHit } from '../../../serve/api/search.ts'
import { usePages } from '../../answers/use-pages.ts'
import { Day } from '../../parts/day.tsx'
import { Listed } from '../../parts/listed.tsx'
import { WordsLink } from '../../parts/places.tsx'
import { pathTo, type Query, reportPath } from '../../url/routes.ts'
import { searchPath } from './asked.ts'
import { InStories } from './in-stories.tsx'
import { Hits } from './marked.tsx'

/** Reports in which the words stand. */
export function ArticleHits({ asked }: { readonly asked: Query }) {
  const pages = usePages<ArticleHit>(searchPath('articles', asked, []))
  return (
    <Listed of={pages} empty="No report has all of this in it.">
      {(items) => (
        <ol class="hits">
          {items.map((hit) => (
            <Article key={hit.report.article} hit={hit} />
          ))}
        </ol>
      )}
    </Listed>
  )
}

function Article({ hit: { report, title, excerpt, evidence, stories } }: { readonly hit: ArticleHit }) {
  return (
    <li data-line={report.article}>
      <h2>
        <a href={reportPath(report.article)}>
          {title.length ? title.map(({ text }) => text).join('') : (report.title ?? report.label)}
        </a>
      </h2>
      <p class="why">
        {report.outlet ?? <a href={pathTo(['reports', report.article])}>{report.article}</a>} ·{' '}
        <Day on={report.published} basis={report.publishedBasis} />
      </p>
      <p>
        <Hits of={excerpt} />
      </p>
      <p class="places">
        <WordsLink to={evidence} label="where it stands" />
        <InStories of={stories} />
      </p>
    </li>
  )
}
