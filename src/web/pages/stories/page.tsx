import { countWords } from '../../../report/wording/words.ts'
import type { StoryCard } from '../../../serve/api/stories.ts'
import { usePages } from '../../answers/use-pages.ts'
import { Listed } from '../../parts/listed.tsx'
import { useTitle } from '../../parts/title.ts'
import { query } from '../../url/here.ts'
import { pathTo } from '../../url/routes.ts'
import { Card } from './card.tsx'
import { StoryFilters } from './filters.tsx'

/** The stories, newest movement first. */
export function StoriesPage() {
  const asked = Object.fromEntries(query.value)
  const stories = usePages<StoryCard>(pathTo(['api', 'stories'], { ...asked, limit: 30 }))
  useTitle('Stories')
  const isFiltered = Object.values(asked).some(Boolean)
  return (
    <>
      <h1>Stories</h1>
      <StoryFilters />
      <Listed of={stories} empty={isFiltered ? 'No story is left by these filters.' : <Welcome />}>
        {(items) => (
          <>
            {stories.total !== null && (
              <p class="why">{countWords(stories.total, 'story', 'stories')}, newest movement first</p>
            )}
            <ol class="cards">
              {items.map((card) => (
                <Card key={card.id} card={card} />
              ))}
            </ol>
          </>
        )}
      </Listed>
    </>
  )
}

function Welcome() {
  return (
    <>
      There is no story yet. <a href="/import">Add reports</a>: drop files or paste a text. Reckon brings together those
      that tell one story and keeps its ledger.
    </>
  )
}
