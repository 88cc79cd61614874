import type { Annotations } from '../annotate/annotations.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { reconcileAll } from '../ledger/reconcile.ts'
import { group, groupAsOne } from '../story/group.ts'
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
    const stories = (options.oneStory ? groupAsOne : group)(annotated, corrections)
    shown.update('Reconciling what they say')
    if (!options.oneStory) tellOfParting(input.articles.length, stories.length, terminal)
    return { ledger: reconcileAll(annotated, stories), annotated }
  } finally {
    shown.stop()
  }
}

/** So many reports may have been picked by hand, as one story. */
const PICKED = 12

/** Whoever picks reports of one story wants one ledger: how to get it, where they came out as several. */
function tellOfParting(reports: number, stories: number, { stderr }: Terminal): void {
  if (stories < 2 || reports > PICKED) return
  stderr.write(`${reports} reports were taken for ${stories} stories; if they are about one, say --one-story\n`)
}
