import { type CommandDefinition, Failure } from '../command.ts'
import { atKeptStore, isPostgres, STORE } from '../store-option.ts'

/** Copies a desk. */
export const backupCommand: CommandDefinition = {
  name: 'backup',
  summary: 'a copy of a desk, also while it runs',
  description:
    'Copies a desk as it stands at one moment into a new file, while it is served and worked on. Copying its file alone loses what was written last, which stands in a log beside it. To go back to a copy, stop the desk and give the copy to --store, or put it in the place of the desk’s files. A PostgreSQL database is copied by pg_dump.',
  args: [{ name: '<file>', description: 'the file to be made; one that is there is left alone' }],
  options: [STORE],
  examples: [
    { call: 'reckon backup monday.sqlite', does: 'the desk of this folder' },
    { call: 'reckon backup /backups/desk.sqlite --store ~/desk.sqlite', does: 'another desk' },
  ],
  async run([file = ''], options, { stderr }) {
    const { backUp } = await import('../../store/back-up.ts')
    return atKeptStore(options, async (where) => {
      if (isPostgres(where)) throw new Failure('a PostgreSQL database is copied by its own program: pg_dump')
      await backUp(where, file)
      stderr.write(`wrote ${file}\n`)
      return 0
    })
  },
}
