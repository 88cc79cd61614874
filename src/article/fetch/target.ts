import { type Failing, final } from './fetched.ts'

/** The hosts that may be asked though their addresses are private. */
export interface Allowed {
  readonly allowHosts: ReadonlySet<string>
}

/** In UTF-16 units. */
const LONGEST = 2048

/** The address that a text gives, if it is one that may be asked at all. */
export function targetOf(text: string, base?: URL): URL | Failing {
  if (text.length > LONGEST) return final('an address longer than any page has', 'check the address')
  const url = URL.parse(text, base)
  if (url === null) return final('not an address of a page', 'check the address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return final(`an address of the kind "${url.protocol}", which is not fetched`, 'only http: and https: are')
  if (url.username !== '' || url.password !== '')
    return final('an address with a user name or password in it', 'give it without; nothing is sent to log in with')
  url.hash = ''
  return url
}

/**
 * Whether a host may have a private address: it was allowed by name, and the address was given by the person or by a
 * host that is allowed too. What a public feed links or redirects to can't reach into the own network.
 */
export function mayBePrivate({ allowHosts }: Allowed, url: URL, referrer: string | null): boolean {
  const allowed = (one: URL | null): boolean => one !== null && allowHosts.has(one.hostname)
  return allowed(url) && (referrer === null || allowed(URL.parse(referrer)))
}
