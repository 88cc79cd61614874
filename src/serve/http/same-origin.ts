/** The header by which a program says that it means a write that isn't JSON: no page elsewhere can set it. */
export const WRITE_HEADER = 'X-Reckon'

/**
 * Whether a write was meant by this server's own page or by a program, and not brought about by a page elsewhere.
 * Browsers say where a request comes from; and since the server allows no other origin anything, a page elsewhere can't
 * send JSON or a header of its own.
 */
export function isOwnWrite(header: (name: string) => string | undefined): boolean {
  const site = header('Sec-Fetch-Site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = header('Origin')
  if (origin !== undefined && originHost(origin) !== header('Host')?.toLowerCase()) return false
  const json = /^application\/(?:[\w.+-]+\+)?json\b/iu.test(header('Content-Type') ?? '')
  return json || header(WRITE_HEADER) !== undefined
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase()
  } catch {
    return null
  }
}
