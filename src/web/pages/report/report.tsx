import { useEffect, useMemo } from 'preact/hooks'
import type { ArticleAnswer } from '../../../serve/api/articles.ts'
import { Provenance } from '../../text/provenance.tsx'
import { ReportText } from '../../text/text.tsx'
import { query, setQuery } from '../../url/here.ts'
import { storyPath } from '../../url/routes.ts'
import { Explanation } from './explanation.tsx'
import { FindList } from './find-list.tsx'
import { findsOf, layersOf } from './finds.ts'
import { Kinds, shownKinds } from './kinds.tsx'
import { Versions } from './versions.tsx'

/** The text with what was found highlighted; what is picked is explained beside it, and stands in the address. */
export function Report({ article }: { readonly article: ArticleAnswer }) {
  const { report, text, boilerplate, stories, annotations } = article
  const finds = useMemo(() => findsOf(article), [article])
  const kinds = shownKinds(query.value.get('show'))
  const shown = finds.filter(({ kind }) => kinds.has(kind))
  const picked = finds.find(({ id }) => id === query.value.get('found')) ?? null
  useEffect(() => {
    if (picked) document.querySelector('.reading .lit')?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  return (
    <>
      <header class="head">
        <p class="kind">report · {report.outlet ?? 'outlet not named'}</p>
        <h1>{report.title ?? report.label}</h1>
        <Provenance of={article} />
        {stories.length > 0 && (
          <p>
            in{' '}
            {stories.map(({ id, title }) => (
              <a key={id} href={storyPath(id)}>
                {title ?? 'a story without a title yet'}
              </a>
            ))}
          </p>
        )}
        <Versions article={article} />
      </header>
      {annotations === null && (
        <p class="warn">This report has not been read for its words yet. What was found comes soon.</p>
      )}
      <Kinds finds={finds} shown={kinds} />
      <div class="reading">
        <article aria-label="The text">
          <ReportText
            text={text}
            title={null}
            boilerplate={boilerplate}
            layers={layersOf(shown)}
            lit={new Set(picked ? [picked.id] : [])}
            onPick={([innermost]) => innermost && setQuery('found', innermost)}
          />
        </article>
        <aside aria-label="What was found">
          {picked ? (
            <Explanation of={picked} article={article} />
          ) : (
            <p class="why">Pick marked words, or a line of the list.</p>
          )}
          <FindList finds={shown} text={text} picked={picked} />
        </aside>
      </div>
    </>
  )
}
