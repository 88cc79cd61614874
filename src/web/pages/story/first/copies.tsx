import { copyWords } from '../../../../report/parts/copies.ts'
import { countWords } from '../../../../report/wording/words.ts'
import type { CopiesAnswer } from '../../../../serve/api/origins.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Fold } from '../../../parts/fold.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Places } from '../../../parts/places.tsx'
import { InContext } from '../../../parts/printed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { comparePath, pathTo, reportPath } from '../../../url/routes.ts'

/** Which reports are one report, and which share passages. */
export function CopiesSection() {
  const pages = usePages<CopiesAnswer>(pathTo(['api', 'stories', useStory(), 'copies'], { limit: 8 }))
  return (
    <Section name="copies" title="Which reports share their text">
      <Listed of={pages} empty="None.">
        {(items) => (
          <ul class="copies">
            {items.map((group) => (
              <Group key={group.reports.map(({ article }) => article).join()} of={group} />
            ))}
          </ul>
        )}
      </Listed>
    </Section>
  )
}

function Group({ of: { kind, wire, first, reports, shared, sharedTotal, because } }: { readonly of: CopiesAnswer }) {
  const original = first ?? reports[0]?.article ?? ''
  return (
    <li data-line={original}>
      <p>
        <b>{copyWords(kind, reports.length, sharedTotal)}</b>
        {wire && (
          <>
            {' '}
            <span class="soft">from</span> {wire}
          </>
        )}
      </p>
      <ul class="places">
        {reports.map(({ article, label }) => (
          <li key={article}>
            <a class="ev" href={article === original ? reportPath(article) : comparePath(original, article)}>
              {label}
            </a>
            <span class="soft">{article === original ? (first ? ' first' : '') : ' side by side'}</span>
          </li>
        ))}
      </ul>
      {kind !== 'copy' && shared[0] && (
        <p>
          <InContext of={shared[0]} />
        </p>
      )}
      {shared.length > 0 && (
        <Fold label={countWords(sharedTotal, 'shared passage')}>
          <Places evidence={shared} total={sharedTotal} shown={12} />
        </Fold>
      )}
      {because.length > 0 && (
        <Fold label="how it was reached">
          <p class="why">{because.join('; ')}</p>
        </Fold>
      )}
    </li>
  )
}
