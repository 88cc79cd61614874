import { periodWords } from '../../report/wording/words.ts'
import type { ArticleAnswer } from '../../serve/api/articles.ts'
import { Day } from '../parts/day.tsx'
import { reportPath } from '../url/routes.ts'
import { webAddress } from '../url/web-address.ts'
import { wordsHash } from '../url/words.ts'

/** What the report says of where it comes from; what was worked out is set apart. */
export function Provenance({ of }: { readonly of: ArticleAnswer }) {
  const { report, publishedRange, publishedEvidence, wire, dateline, authors } = of
  const address = webAddress(report.url)
  const saysSo = (spans: ArticleAnswer['publishedEvidence']) =>
    spans[0] && (
      <>
        {' '}
        (
        <a class="ev" href={wordsHash({ article: report.article, ...spans[0] })}>
          where it says so
        </a>
        )
      </>
    )
  return (
    <p class="why">
      {report.article} · <Day on={report.published} basis={report.publishedBasis} />
      {report.publishedBasis === 'inferred' && publishedRange && `, ${periodWords(...publishedRange)} would fit`}
      {report.publishedLike && (
        <>
          , as{' '}
          <a class="ev" href={reportPath(report.publishedLike)}>
            its copy
          </a>{' '}
          says
        </>
      )}
      {saysSo(publishedEvidence)}
      {authors.length > 0 && ` · by ${authors.join(', ')}`}
      {wire && (
        <>
          {' '}
          · carries {wire.agency}
          {saysSo(wire.evidence)}
        </>
      )}
      {dateline && ` · filed from ${dateline.place}`}
      {address && (
        <>
          {' '}
          ·{' '}
          <a href={address} rel="noreferrer noopener" target="_blank">
            the page it was read from
          </a>
        </>
      )}
    </p>
  )
}
