import type { CommandDefinition } from './command.ts'
import { annotateCommand } from './commands/annotate.ts'
import { backupCommand } from './commands/backup.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { mcpCommand } from './commands/mcp.ts'
import { readCommand } from './commands/read.ts'
import { replayCommand } from './commands/replay.ts'
import { serveCommand } from './commands/serve.ts'
import { watchCommand } from './commands/watch.ts'
import { workCommand } from './commands/work.ts'

/** Every command, in the order in which help and documents list them. */
export const commands: readonly CommandDefinition[] = [
  ledgerCommand,
  annotateCommand,
  explainCommand,
  exportCommand,
  readCommand,
  replayCommand,
  serveCommand,
  mcpCommand,
  watchCommand,
  workCommand,
  backupCommand,
]
