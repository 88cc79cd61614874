import { computed, signal } from '@preact/signals'
import { routeOf } from './routes.ts'
import { wordsIn } from './words.ts'

const address = signal(new URL(location.href))

/** The page that is shown, its query, and the words that are open beside it: all of it stands in the address. */
export const route = computed(() => routeOf(address.value.pathname))
export const query = computed(() => address.value.searchParams)
export const words = computed(() => wordsIn(address.value.hash))
export const path = computed(() => address.value.pathname)

/** Goes to an address of this page. Another path opens at its top. */
export function go(href: string, how: 'push' | 'replace' = 'push'): void {
  const to = new URL(href, location.href)
  const samePage = to.pathname === location.pathname
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to)
  address.value = to
  if (!samePage) scrollTo(0, 0)
}

/** Sets one parameter of the query and keeps the rest; an empty value takes it out. */
export function setQuery(name: string, value: string): void {
  const to = new URL(location.href)
  if (value) to.searchParams.set(name, value)
  else to.searchParams.delete(name)
  go(to.href, 'replace')
}

/** Closes the words beside the page. */
export function closeWords(): void {
  const to = new URL(location.href)
  to.hash = ''
  go(to.href)
}

/** Links within the page don't load it anew; files, other sites and whatever asks for a new tab are left to the browser. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = (event.target as Element).closest('a')
  const href = link?.getAttribute('href')
  if (!link || !href || link.hasAttribute('download') || link.hasAttribute('target')) return
  // To a place of this page, a part or the skip link's goal, the browser goes by itself, and takes the focus along.
  if (href.startsWith('#') && document.getElementById(href.slice(1))) return
  const to = new URL(href, location.href)
  if (to.origin !== location.origin || to.pathname.startsWith('/api/')) return
  event.preventDefault()
  go(to.href)
}

/** Takes links within the page, and the way back, into its own hands. */
export function followLinks(): void {
  document.addEventListener('click', follow)
  addEventListener('popstate', () => {
    address.value = new URL(location.href)
  })
}
