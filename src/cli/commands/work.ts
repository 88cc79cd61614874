import { type CommandDefinition, UsageError } from '../command.ts'
import { THREADS } from '../input.ts'
import { progress } from '../progress.ts'
import { STORE, storeOf } from '../store-option.ts'
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
      parse: (value) => {
        const batch = Number(value)
        if (!Number.isInteger(batch) || batch < 1 || batch > 1000)
          throw new UsageError('--batch takes a whole number from 1 to 1000')
        return batch
      },
    },
    { flags: '--once', description: 'end when nothing is left to do' },
  ],
  examples: [
    { call: 'reckon work --store postgres://reckon@db/reckon', does: 'one of several, until it is stopped' },
    { call: 'reckon work --once', does: 'what was left over in the desk of this folder' },
  ],
  async run(_, options, terminal) {
    const [{ openWorker }, { announcer }, { StoreProblem }] = await Promise.all([
      import('../../work/open-worker.ts'),
      import('../../work/announce.ts'),
      import('../../store/problem.ts'),
    ])
    const { threads, batch = BATCH, once } = options
    const shown = progress(terminal)
    try {
      const worker = await openWorker(storeOf(options), {
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
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error
      terminal.stderr.write(`reckon: ${error.message}\n`)
      return 1
    } finally {
      shown.stop()
    }
  },
}
