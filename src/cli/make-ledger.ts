import type { Annotations } from '../annotate/annotations.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { reconcileAll } from '../ledger/reconcile.ts'
import { group } from '../story/group.ts'
import type { Terminal } from './command.ts'
import { readCorrections } from './corrections.ts'
import { progress } from './progress.ts'
import { annotateInput, type Input } from './read-input.ts'

/** The whole way from reports to a ledger. */
export async function makeLedger(
  input: Input,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<{ ledger: Ledger; annotated: readonly Annotations[] }> {
  const corrections = await readCorrections(options.corrections)
  const shown = progress(terminal)
  try {
    const annotated = await annotateInput(input, options.threads, shown)
    shown.update('Grouping reports into stories')
    const stories = group(annotated, corrections)
    shown.update('Reconciling what they say')
    return { ledger: reconcileAll(annotated, stories), annotated }
  } finally {
    shown.stop()
  }
}
