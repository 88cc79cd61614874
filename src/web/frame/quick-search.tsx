import type { TargetedSubmitEvent } from 'preact'
import { go, query, route } from '../url/here.ts'
import { pathTo } from '../url/routes.ts'

/** A search from every page; within a story it searches that story, and says so. */
export function QuickSearch() {
  const at = route.value
  const story =
    at.page === 'story' || at.page === 'line' ? at.story : at.page === 'search' ? query.value.get('story') : null
  const search = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q') as string
    go(pathTo(['search'], { q, story }))
  }
  return (
    <search>
      <form action="/search" onSubmit={search}>
        <input
          id="quick-search"
          type="search"
          name="q"
          aria-label={story ? 'Search in this story' : 'Search'}
          placeholder={story ? 'Search in this story' : 'Search'}
          {...(at.page === 'search' ? { value: query.value.get('q') ?? '' } : {})}
        />
      </form>
    </search>
  )
}
