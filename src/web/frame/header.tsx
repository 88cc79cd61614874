import { route } from '../url/here.ts'
import type { Route } from '../url/routes.ts'
import { shortcutsOpen } from './keys.ts'
import { QuickSearch } from './quick-search.tsx'

const places: readonly { readonly href: string; readonly name: string; readonly page: Route['page'] }[] = [
  { href: '/', name: 'Stories', page: 'stories' },
  { href: '/search', name: 'Search', page: 'search' },
  { href: '/import', name: 'Add reports', page: 'import' },
  { href: '/corrections', name: 'Corrections', page: 'corrections' },
]

/** The head of every page: where one can go, a search, the keys. */
export function Header() {
  const { page } = route.value
  return (
    <header class="desk">
      <a class="skip" href="#main">
        To the page
      </a>
      <a class="brand" href="/">
        Reckon
      </a>
      <nav class="tabs" aria-label="Desk">
        <ul>
          {places.map((place) => (
            <li key={place.href}>
              <a href={place.href} aria-current={place.page === page ? 'page' : undefined}>
                {place.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <QuickSearch />
      <button
        type="button"
        class="keys"
        aria-haspopup="dialog"
        aria-label="Keyboard shortcuts"
        onClick={() => {
          shortcutsOpen.value = true
        }}
      >
        ?
      </button>
    </header>
  )
}
