import { type Readable, type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { request } from 'undici'
import { PrivateAddress } from './connection.ts'
import { type Failing, final, passing } from './fetched.ts'
import type { FetchSession } from './session.ts'
import { ACCEPTED_CODINGS, unpackersOf } from './unpack-body.ts'

/** What a server said. The body is empty where it wasn't wanted. */
export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly bytes: Uint8Array
}

/** One request: where to, what to say, and what to take. */
export interface Asking {
  readonly url: URL
  /** Whether the host may have a private address. */
  readonly mayBePrivate: boolean
  readonly headers: Readonly<Record<string, string>>
  /** Says, once status and headers are known, how many bytes of the body to take, or why none. */
  readonly take: (answer: Omit<Answer, 'bytes'>) => number | Failing
  /** What becomes of a longer body. */
  readonly beyond: 'fail' | 'cut'
  readonly signal: AbortSignal | undefined
}

class TooLarge extends Error {}

/** Makes one request within the session's limits. Redirects are not followed. */
export async function ask(session: FetchSession, asking: Asking): Promise<Answer | Failing> {
  const answer = await attempt(session, asking)
  // A host may close a connection just when it is used again: that is no answer, and asking anew is.
  return answer === BROKE_OFF ? attempt(session, asking) : answer
}

async function attempt(session: FetchSession, asking: Asking): Promise<Answer | Failing> {
  const deadline = AbortSignal.timeout(session.limits.time)
  const signal = asking.signal ? AbortSignal.any([asking.signal, deadline]) : deadline
  try {
    const { statusCode, headers, body } = await request(asking.url, {
      dispatcher: asking.mayBePrivate ? session.unchecked : session.public,
      method: 'GET',
      headers: {
        'user-agent': session.userAgent,
        accept: ACCEPT,
        'accept-language': 'en, *;q=0.5',
        'accept-encoding': ACCEPTED_CODINGS,
        ...asking.headers,
      },
      signal,
      headersTimeout: session.limits.time,
      bodyTimeout: session.limits.time,
    })
    const header = (name: string): string | null => {
      const value = headers[name]
      return Array.isArray(value) ? (value[0] ?? null) : (value ?? null)
    }
    const head = { status: statusCode, header }
    const most = asking.take(head)
    const unpackers = unpackersOf(header('content-encoding'))
    if (most === 0 || typeof most === 'object' || unpackers === null) {
      // A short rest is let come, so that the connection can be used again.
      await body.dump({ limit: 16_384, signal }).catch(() => {})
      if (most === 0) return { ...head, bytes: new Uint8Array() }
      return typeof most === 'object' ? most : UNKNOWN_PACKING
    }
    return { ...head, bytes: await bodyOf(body, unpackers, most, asking.beyond, signal) }
  } catch (error) {
    return failureOf(error, asking.signal?.aborted === true, deadline.aborted)
  }
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

const BROKE_OFF = passing('the connection broke off')
/** What is told of a body that is longer than a session takes. */
export const TOO_LARGE = final('larger than is fetched', 'save the page, and read the file')
const UNKNOWN_PACKING = final('packed in a way that is not unpacked', 'save the page, and read the file')

async function bodyOf(
  body: Readable,
  unpackers: readonly Transform[],
  most: number,
  beyond: Asking['beyond'],
  signal: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  try {
    // Counted before unpacking too: padding can go on without end and unpack to nothing.
    await pipeline([body, upTo(most), ...unpackers, upTo(most), collectInto(parts)], { signal })
  } catch (error) {
    if (!(error instanceof TooLarge && beyond === 'cut')) throw error
  }
  return Buffer.concat(parts)
}

/** Passes on what comes, as far as so many bytes. */
const upTo = (most: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > most) throw new TooLarge()
      yield chunk
    }
  }

const collectInto = (parts: Uint8Array[]): Writable =>
  new Writable({
    write(chunk: Uint8Array, _, done) {
      parts.push(chunk)
      done()
    },
  })

/** Errors of sockets, name look-ups, TLS and HTTP, by their codes, in words. */
const CODES: readonly (readonly [RegExp, Failing])[] = [
  [/^(?:ENOTFOUND|EAI_NODATA)$/u, passing('no such host', 'check the address')],
  [/^EAI_/u, passing('the host’s name could not be looked up')],
  [/^ECONNREFUSED$/u, passing('the host refuses connections')],
  [/^(?:ENETUNREACH|EHOSTUNREACH)$/u, passing('the host can’t be reached')],
  [/TIMEOUT|ETIMEDOUT/u, passing('the host took too long to answer')],
  [
    /^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/u,
    final('headers longer than any page needs', 'nothing can be done here'),
  ],
  [/^HPE_|^HTTPParser|^UND_ERR_RES_/u, passing('the answer is no proper HTTP')],
  [/^(?:Z_|ERR__?BROTLI|ERR_BROTLI|ZSTD|ERR_ZSTD)/u, passing('the answer’s packing is broken')],
  [/CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|^UNABLE_TO/u, final('its certificate can’t be trusted', 'check the address')],
]

function failureOf(error: unknown, stopped: boolean, late: boolean): Failing {
  if (stopped) return passing('stopped before it was fetched', 'start again to fetch it')
  if (late) return passing('the host took too long to answer')
  if (error instanceof TooLarge) return TOO_LARGE
  if (error instanceof PrivateAddress) {
    return final(
      'its address is not one of the public internet',
      'a host of your own network has to be allowed by its name, with --allow-host',
    )
  }
  const code = codeOf(error)
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? BROKE_OFF
}

/** The code of an error, or of the first of those it sums up; its name where it has none. */
function codeOf(error: unknown): string {
  const { code, name, errors } = (error ?? {}) as {
    readonly code?: unknown
    readonly name?: unknown
    readonly errors?: readonly unknown[]
  }
  if (typeof code === 'string') return code
  return errors?.length ? codeOf(errors[0]) : String(name)
}
