import type { Store } from '../store/store.ts'
import type { AlertRule } from '../work/alerts/rule.ts'
import { type OptionDefinition, type Terminal, UsageError } from './command.ts'

/** The option of the commands that tell what moved. */
export const ALERTS: OptionDefinition = {
  flags: '--alerts <rules>',
  description: 'a JSON file of alert rules: what moves is told where they say (`reckon replay` tries them)',
}

/**
 * The alert rules of the file that `--alerts` names; null where it names none.
 * @throws UsageError where they can't be read
 */
export async function alertRules(file: unknown): Promise<readonly AlertRule[] | null> {
  return typeof file === 'string' ? rulesIn(file) : null
}

/**
 * The alert rules of a file.
 * @throws UsageError where they can't be read
 */
export async function rulesIn(file: string): Promise<readonly AlertRule[]> {
  const { RuleError, readRules } = await import('../work/alerts/rule.ts')
  return readRules(file).catch((error) => {
    throw error instanceof RuleError ? new UsageError(error.message) : error
  })
}

/** Does something while what moves rings by the rules; what has moved by its end, however it ends, has rung. */
export async function whileAlerting<Result>(
  rules: readonly AlertRule[] | null,
  store: Store,
  terminal: Terminal,
  work: () => Promise<Result>,
): Promise<Result> {
  if (rules === null) return work()
  const { keepAlerting } = await import('../work/alerts/alerts.ts')
  const stop = keepAlerting(store, rules, {
    now: () => new Date(),
    output: terminal.stdout,
    onProblem: (problem) => terminal.stderr.write(`reckon: ${problem}\n`),
  })
  try {
    return await work()
  } finally {
    await stop()
  }
}
