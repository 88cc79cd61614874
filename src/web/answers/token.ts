import { signal } from '@preact/signals'

const keptAs = 'reckon-token'

/** What lets the reader in where the server asks for it; kept for as long as the tab is open. */
export const token = signal(sessionStorage.getItem(keptAs))

/** Whether the server has refused what was asked for want of a token. */
export const tokenWanted = signal(false)

/** Takes the token that the reader gives; what waited for it is asked for again by whoever calls. */
export function takeToken(given: string): void {
  sessionStorage.setItem(keptAs, given)
  token.value = given
  tokenWanted.value = false
}

/** The headers that every request carries. The last says that a write is meant by this page. */
export function ownHeaders(): Readonly<Record<string, string>> {
  const own = { accept: 'application/json', 'x-reckon': '1' }
  return token.value === null ? own : { ...own, authorization: `Bearer ${token.value}` }
}
