import type { CommandDefinition } from '../command.ts'
import { THREADS, wholeNumber } from '../input.ts'
import { progress } from '../progress.ts'
import { atKeptStore, STORE } from '../store-option.ts'
import { stopped } from '../until-stopped.ts'

const BATCH = 48

/** Reads what waits in a store, beside as many other processes as there are. */
export const workCommand: CommandDefinition = {
  name: 'work',
  summary: 'read what waits in a store, beside other processes on this and other machines',
  description:
    'Annotates the reports that wait in a store, groups them into stories and makes their ledgers, until it is stopped (Ctrl-C: after the batch at hand). At a PostgreSQL database any number of these processes share the work; where one is killed, the others take its part up after some ten seconds, and the ledgers are the same whoever made them. An SQLite file is worked on by whatever process has it open; there this is for what was left over.',
  args: [],
  options: [
    STORE,
    THREADS,
    {
      flags: '--batch <n>',
      description: `reports to take from the queue at once (default: ${BATCH})`,
      parse: wholeNumber('--batch', 1, 1000),
    },
    { flags: '--once', description: 'end when nothing is left to do' },
  ],
  examples: [
    { call: 'reckon work --store postgres://reckon@db/reckon', does: 'one of several, until it is stopped' },
    { call: 'reckon work --once', does: 'what was left over in the desk of this folder' },
  ],
  async run(_, options, terminal) {
    const [{ openWorker }, { announcer }] = await Promise.all([
      import('../../work/open-worker.ts'),
      import('../../work/announce.ts'),
    ])
    const { threads, batch = BATCH, once } = options
    const shown = progress(terminal)
    const work = async (where: string): Promise<number> => {
      const worker = await openWorker(where, {
        batch: Number(batch),
        ...(typeof threads === 'number' ? { threads } : {}),
        onProblem: ({ message }) => terminal.stderr.write(`reckon: ${message}; it will be tried again\n`),
      })
      const end = announcer(worker.store, worker.analysis).onProgress(({ waiting, stale }) =>
        shown.update(`${waiting.toLocaleString('en')} reports and ${stale.toLocaleString('en')} ledgers wait`),
      )
      try {
        await (once ? Promise.race([worker.idle(), stopped()]) : stopped())
        return 0
      } finally {
        end()
        await worker.close()
      }
    }
    return atKeptStore(options, work).finally(() => shown.stop())
  },
}
