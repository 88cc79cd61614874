import { lookup } from 'node:dns/promises'
import { setTimeout as timer } from 'node:timers/promises'
import type { Agent } from 'undici'
import { agentFor, type Resolve } from './connection.ts'
import type { Rules } from './rules.ts'
import type { Allowed } from './target.ts'
import type { Turns } from './turns.ts'
import { userAgent } from './user-agent.ts'

/** How much of a stranger's answer is taken, and how long it is waited for. */
export interface Limits {
  /** Bytes of a body, as sent and as unpacked. */
  readonly bytes: number
  /** Milliseconds for one request, from the first byte sent to the last one read. */
  readonly time: number
  readonly redirects: number
}

/** What a session of fetching is told from outside; all of it has a default. */
export interface FetchOptions {
  /** A mail address or page by which those who run a site can reach who runs this. */
  readonly contact?: string | null
  /**
   * Hosts of the own network that may be asked, though their addresses are private. Only the person who runs this
   * names them: what a public page or feed links to, or redirects to, is never fetched from them.
   */
  readonly allowHosts?: readonly string[]
  /** Milliseconds between two requests to one host, where its robots.txt asks for no longer ones. */
  readonly pause?: number
  readonly limits?: Partial<Limits>
  /** The addresses of a host's name. */
  readonly resolve?: Resolve
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>
}

/** What is kept between requests: connections, rules of robots.txt files, and whose turn it is at each host. */
export interface FetchSession extends Turns, Allowed {
  readonly userAgent: string
  readonly pause: number
  readonly limits: Limits
  /** Connects to public addresses only. */
  readonly public: Agent
  /** Connects to any address: for hosts that the person allowed. */
  readonly unchecked: Agent
  readonly robots: Map<string, Rules>
}

const LIMITS: Limits = { bytes: 20_000_000, time: 30_000, redirects: 5 }
const PAUSE = 1000

const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/** Opens a session; `closeSession` ends its connections. One session a program keeps the pauses of all its requests. */
export function openSession(options: FetchOptions = {}): FetchSession {
  const resolve = options.resolve ?? systemResolve
  return {
    userAgent: userAgent(options.contact ?? null),
    allowHosts: new Set((options.allowHosts ?? []).map((host) => host.toLowerCase())),
    pause: options.pause ?? PAUSE,
    limits: { ...LIMITS, ...options.limits },
    now: options.now ?? Date.now,
    wait: options.wait ?? ((milliseconds, signal) => timer(milliseconds, undefined, { signal })),
    public: agentFor('public', resolve),
    unchecked: agentFor('any', resolve),
    robots: new Map(),
    turns: new Map(),
  }
}

/** Ends a session's connections, also those that still wait for an answer. */
export async function closeSession(session: FetchSession): Promise<void> {
  await Promise.all([session.public.destroy(), session.unchecked.destroy()])
}
