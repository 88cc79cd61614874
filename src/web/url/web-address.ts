/** The address of a page on the web, to be linked; null for every other scheme, since an article may claim any address. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}
