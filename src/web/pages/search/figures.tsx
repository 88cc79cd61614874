import type { FigureHit } from '../../../serve/api/search.ts'
import { usePages } from '../../answers/use-pages.ts'
import { Listed } from '../../parts/listed.tsx'
import { WordsLink } from '../../parts/places.tsx'
import type { Query } from '../../url/routes.ts'
import { searchPath } from './asked.ts'
import { InStories } from './in-stories.tsx'
import { Hits } from './marked.tsx'

/** Figures by what they measure and who gives them. */
export function FigureHits({ asked }: { readonly asked: Query }) {
  const pages = usePages<FigureHit>(searchPath('figures', asked, ['speaker', 'body', 'measure', 'named', 'unit']))
  return (
    <Listed of={pages} empty="No figure has all of this about it.">
      {(items) => (
        <ol class="hits">
          {items.map((hit, i) => (
            <Figure key={i} hit={hit} />
          ))}
        </ol>
      )}
    </Listed>
  )
}

function Figure({ hit: { measure, words, speaker, body, excerpt, evidence, stories } }: { readonly hit: FigureHit }) {
  return (
    <li data-line={evidence.article}>
      <p>
        <b class="figure">{words}</b> {measure} <span class="soft">· {speaker ?? body ?? 'no source named'}</span>
      </p>
      <p>
        <Hits of={excerpt} />
      </p>
      <p class="places">
        <WordsLink to={evidence} />
        <InStories of={stories} />
      </p>
    </li>
  )
}
