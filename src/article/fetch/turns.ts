/** A host's line. */
export interface Turn {
  /** Done when the last in the line is. */
  last: Promise<unknown>
  /** When the host may be asked again, in milliseconds since 1970. */
  free: number
  waiting: number
}

/** The lines at all hosts, and the clock that they go by. */
export interface Turns {
  readonly turns: Map<string, Turn>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>
}

/** The host asked to be left alone for longer than anybody waits in line. */
export class Resting extends Error {
  readonly until: number
  constructor(until: number) {
    super('resting')
    this.until = until
  }
}

const LONGEST_WAIT = 120_000
/** Beyond so many hosts, those that nobody waits for are forgotten. */
const MOST_HOSTS = 1000

/**
 * Makes a request when no other one to its host is under way and the pause after the last one is over.
 * @param work gives its result, and the pause that the host is owed after it
 * @throws Resting where the host asked for a longer pause than is waited for
 */
export function inTurn<T>(
  session: Turns,
  host: string,
  signal: AbortSignal | undefined,
  work: () => Promise<{ readonly result: T; readonly pause: number }>,
): Promise<T> {
  const { turns, now, wait } = session
  if (turns.size > MOST_HOSTS) forgetIdle(session)
  const turn = turns.get(host) ?? { last: Promise.resolve(), free: 0, waiting: 0 }
  turns.set(host, turn)
  turn.waiting++
  const mine = turn.last.then(async () => {
    try {
      const ahead = turn.free - now()
      if (ahead > LONGEST_WAIT) throw new Resting(turn.free)
      if (ahead > 0) await wait(ahead, signal)
      signal?.throwIfAborted()
      const { result, pause } = await work()
      turn.free = now() + pause
      return result
    } finally {
      turn.waiting--
    }
  })
  // Whoever stands behind waits for the end of this one, whatever it is.
  turn.last = mine.catch(() => {})
  return mine
}

function forgetIdle({ turns, now }: Turns): void {
  for (const [host, { free, waiting }] of turns) if (waiting === 0 && free < now()) turns.delete(host)
}
