import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Desk } from '../../work/desk.ts'
import type { WatchFailure } from '../../work/watch/failures.ts'
import { milliseconds, source, sourcesIn, type WatchedSource } from '../../work/watch/source.ts'
import type { WatchNews } from '../../work/watch/watching.ts'
import { ALERTS, alertRules, whileAlerting } from '../alerts-option.ts'
import { type CommandDefinition, type Terminal, UsageError } from '../command.ts'
import { ASKING, fetchOptions, THREADS } from '../input.ts'
import { progress } from '../progress.ts'
import { atKeptStore, atStore, STORE } from '../store-option.ts'
import { stopped } from '../until-stopped.ts'

const EVERY = '15m'

/** Keeps sources under watch. */
export const watchCommand: CommandDefinition = {
  name: 'watch',
  summary: 'keep feeds, pages and folders under watch: what is new goes into the desk',
  description:
    'Asks feeds, sitemaps, pages and folders again and again, and brings what is new into the desk, where it is read, grouped and reconciled. A report that was read is looked at again after an hour, 6 hours, a day, 3 days and a week: where its words have changed, the new version is kept beside the old one, with what differs. Sites are asked politely (robots.txt, one request at a time, nothing sent twice that has not changed). What fails is told and tried again after pauses that grow, and stops nothing else. What was seen stands in the store, so that a watch that is stopped (Ctrl-C) or killed is taken up by the next. Each report is a line on standard output; what failed is told on standard error.',
  args: [
    {
      name: '[FEED|PAGE|DIR|FILE...]',
      description: 'what to watch: addresses of feeds, sitemaps and pages, folders and files',
    },
  ],
  options: [
    {
      flags: '--list <file>',
      description: 'more of them, one a line; a line may end in its own interval (10m, 2h), # begins a note',
    },
    { flags: '--every <span>', description: `how often each is asked: 90s, ${EVERY}, 2h, 1d (default: ${EVERY})` },
    { flags: '--once', description: 'ask those that are due, see the work through, and end: for cron' },
    { flags: '--failed', description: 'list what failed and when it is tried again, and end' },
    STORE,
    ALERTS,
    THREADS,
    { flags: '--no-work', description: 'leave the reading of reports to `reckon work` or `reckon serve`' },
    ...ASKING,
  ],
  examples: [
    { call: 'reckon watch https://news.example/feed.xml reports/', does: 'a feed and a folder, until it is stopped' },
    { call: 'reckon watch --list sources.txt --once', does: 'whatever is due of a list: a line of a crontab' },
    { call: 'reckon watch --failed', does: 'what could not be read, and why' },
  ],
  async run(args, options, terminal) {
    const [{ openDesk }, { watch }, { failures }] = await Promise.all([
      import('../../work/desk.ts'),
      import('../../work/watch/watch.ts'),
      import('../../work/watch/failures.ts'),
    ])
    const { failed, threads, work } = options
    const sources = failed ? [] : await sourcesOf(args, options)
    const rules = await alertRules(options.alerts)
    const stopping = new AbortController()
    return (failed ? atKeptStore : atStore)(options, async (where) => {
      const desk = await openDesk(where, {
        worker: work === false || failed ? 'elsewhere' : 'thread',
        ...(typeof threads === 'number' ? { threads } : {}),
        onProblem: ({ message }) => terminal.stderr.write(`reckon: ${message}; it will be tried again\n`),
      })
      try {
        if (failed) return tell(await failures(desk.store, desk.analysis), terminal)
        stopped().then(() => stopping.abort())
        return await whileAlerting(rules, desk.store, terminal, async () => {
          let troubles = 0
          await watch({
            desk,
            sources,
            once: options.once === true,
            fetch: fetchOptions(options),
            now: () => new Date(),
            wait: waitFor,
            signal: stopping.signal,
            onNews(news) {
              if (news.kind === 'failed') troubles++
              ;(news.kind === 'failed' ? terminal.stderr : terminal.stdout).write(`${lineOf(news)}\n`)
            },
          })
          if (work !== false && !stopping.signal.aborted) await seenThrough(desk, stopping.signal, terminal)
          return troubles > 0 ? 1 : 0
        })
      } finally {
        await desk.close()
      }
    })
  },
}

async function sourcesOf(
  names: readonly string[],
  { list, every = EVERY }: Readonly<Record<string, unknown>>,
): Promise<readonly WatchedSource[]> {
  const span = milliseconds(String(every))
  if (span === null) throw new UsageError('--every takes a span: 90s, 15m, 2h or 1d')
  const listed = typeof list === 'string' ? sourcesIn(await textOf(list), span) : []
  const sources = [...names.map((name) => source(name, span)), ...listed]
  if (sources.length > 0) return sources
  throw new UsageError('name what to watch: feeds, pages, folders, or a --list of them')
}

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file}: can't be read (${error.code}); name the file that lists what to watch`)
  })

/** Waits until the desk has read all that came in, or the signal ends it. */
async function seenThrough(desk: Desk, signal: AbortSignal, terminal: Terminal): Promise<void> {
  const shown = progress(terminal)
  const end = desk.onProgress(({ waiting, stale }) =>
    shown.update(`${waiting.toLocaleString('en')} reports and ${stale.toLocaleString('en')} ledgers wait`),
  )
  try {
    await Promise.race([desk.settled(), once(signal, 'abort')])
  } finally {
    end()
    shown.stop()
  }
}

const waitFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => {})

/** What came from the web may hold anything: no line of it moves the cursor or begins another line. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

function lineOf(news: WatchNews): string {
  if (news.kind !== 'failed') {
    const named = [news.outlet, news.title].filter(Boolean).join(': ')
    return plain(`${news.kind}: ${named ? `${named} (${news.id})` : news.id}`)
  }
  const { where, problem, advice, again } = news
  return plain(`reckon: ${where}: ${problem}; ${advice}${again === null ? '' : `; tried again at ${again}`}`)
}

function tell(found: readonly WatchFailure[], { stdout }: Terminal): number {
  for (const { where, problem, again } of found) {
    stdout.write(
      `${plain(`${where}: ${problem}; ${again === null ? 'not tried again before it changes' : `tried again at ${again}`}`)}\n`,
    )
  }
  return 0
}
