import type { Store } from '../store/store.ts'
import { type OptionDefinition, type Terminal, UsageError } from './command.ts'

export const ALERTS: OptionDefinition = {
  flags: '--alerts <rules>',
  description: 'a JSON file of alert rules: what moves is told where they say (`reckon replay` tries them)',
}

/**
 * Rings by the rules of a file until it is stopped; nothing where no file is named.
 * @throws UsageError where the rules can't be read
 */
export async function alertingBy(file: unknown, store: Store, terminal: Terminal): Promise<() => Promise<void>> {
  if (typeof file !== 'string') return async () => {}
  const [{ keepAlerting }, { RuleError, readRules }] = await Promise.all([
    import('../work/alerts/alerts.ts'),
    import('../work/alerts/rule.ts'),
  ])
  const rules = await readRules(file).catch((error) => {
    throw error instanceof RuleError ? new UsageError(error.message) : error
  })
  return keepAlerting(store, rules, {
    now: () => new Date(),
    output: terminal.stdout,
    onProblem: (problem) => terminal.stderr.write(`reckon: ${problem}\n`),
  })
}
