import { type Failing, type FetchFailure, type FetchResult, final, passing, type Validators } from './fetched.ts'
import { mediaTypeOf } from './media-type.ts'
import { refusalOf, restAsked } from './refusal.ts'
import { type Answer, ask, TOO_LARGE } from './request.ts'
import { rulesFor } from './robots.ts'
import type { FetchSession } from './session.ts'
import { mayBePrivate, targetOf } from './target.ts'
import { inTurn, Resting } from './turns.ts'

/** What is known of a URL when it is fetched. */
export interface Wanted {
  /** The address of the feed or page that named it; null where the person did. */
  readonly referrer?: string | null
  /** The validators of the version that is held: the answer may be that it is unchanged. */
  readonly validators?: Validators | null
  readonly signal?: AbortSignal | undefined
}

/**
 * Fetches a URL as a polite guest would: if the site's robots.txt allows it, with no other request to that host under
 * way and a pause after the last one, and only from addresses of the public internet. Redirects are followed, each
 * checked like the first. Nothing is thrown: what goes wrong is a `FetchFailure` that says whether to try again.
 */
export async function fetchPolitely(address: string, session: FetchSession, wanted: Wanted = {}): Promise<FetchResult> {
  const failed = (failing: Failing): FetchFailure => ({ kind: 'failed', where: withoutLogin(address), ...failing })
  let url = targetOf(address)
  if ('problem' in url) return failed(url)
  let referrer = wanted.referrer ?? null
  let forGood = true
  for (let hops = 0; hops <= session.limits.redirects; hops++) {
    const answer = await askInTurn(session, url, referrer, wanted)
    if ('problem' in answer) return failed(answer)
    const { status, header, bytes } = answer
    const validators = validatorsOf(url, header)
    if (isOk(status)) {
      const movedTo = hops > 0 && forGood ? url.href : null
      return { kind: 'fetched', url: url.href, movedTo, bytes, ...mediaTypeOf(header('content-type')), validators }
    }
    if (status === 304 && wanted.validators?.url === url.href) {
      return { kind: 'unchanged', url: url.href, validators: validators ?? wanted.validators }
    }
    const location = header('location')
    if (status < 300 || status >= 400 || location === null) return failed(refusalOf(answer, session.now()))
    const next = targetOf(location, url)
    if ('problem' in next) return failed({ ...next, problem: `redirected to ${next.problem}` })
    forGood &&= status === 301 || status === 308
    referrer = url.href
    url = next
  }
  return failed(final('redirected too many times', 'check the address'))
}

/** A password is told to nobody, the person's own screen and log included. */
const withoutLogin = (address: string): string => address.replace(/\/\/[^/?#@]*@/u, '//…@')

/** One hop: the rules of its site are asked, then the page, both when it is their turn. */
async function askInTurn(
  session: FetchSession,
  url: URL,
  referrer: string | null,
  { validators, signal }: Wanted,
): Promise<Answer | Failing> {
  const permitted = mayBePrivate(session, url, referrer)
  try {
    return await inTurn<Answer | Failing>(session, url.hostname, signal, async () => {
      const rules = await rulesFor(session, url, permitted, signal)
      const pause = Math.max(session.pause, rules.crawlDelay)
      const refusal = rules.refusal(url)
      if (refusal) return { result: refusal, pause: 0 }
      const result = await ask(session, {
        url,
        mayBePrivate: permitted,
        headers: conditions(url, validators ?? null),
        take: ({ status, header }) => (isOk(status) ? bytesToTake(session, header) : 0),
        beyond: 'fail',
        signal,
      })
      return { result, pause: Math.max(pause, 'problem' in result ? 0 : restAsked(result, session.now())) }
    })
  } catch (error) {
    if (error instanceof Resting)
      return passing('the host asked to be left alone for a while', undefined, null, error.until)
    return passing('stopped before it was fetched', 'start again to fetch it')
  }
}

const isOk = (status: number): boolean => status >= 200 && status < 300

/** How much of a page to take: nothing of what can be no report, or is larger than is taken by its own word. */
function bytesToTake({ limits }: FetchSession, header: Answer['header']): number | Failing {
  const { mediaType } = mediaTypeOf(header('content-type'))
  if (/^(?:image|audio|video|font|model)\//u.test(mediaType ?? ''))
    return final(`no report, but ${mediaType}`, 'give the address of a page or a feed')
  return Number(header('content-length')) > limits.bytes ? TOO_LARGE : limits.bytes
}

function conditions(url: URL, validators: Validators | null): Readonly<Record<string, string>> {
  if (validators === null || validators.url !== url.href) return {}
  const { etag, lastModified } = validators
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
}

/** The marks of a version that can be sent back: short ones in plain characters. */
function validatorsOf(url: URL, header: Answer['header']): Validators | null {
  const plain = (name: string): string | null => {
    const value = header(name)
    return value !== null && /^[\x20-\x7e]{1,300}$/u.test(value) ? value : null
  }
  const etag = plain('etag')
  const lastModified = plain('last-modified')
  return etag === null && lastModified === null ? null : { url: url.href, etag, lastModified }
}
