/** Makes every file of weights/ again from the corpora: `node training/train.ts [SHARED]`, in the order of the list. */
import { spawnSync } from 'node:child_process'
import { trainLanguage } from './language/train.ts'

/** A trainer that is a program of its own, run in the root of the checkout. */
const program =
  (script: string) =>
  (shared: string): void => {
    const { status } = spawnSync(process.execPath, [script, shared], { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${script} ended with ${status}`)
  }

const TRAINERS: readonly { readonly name: string; readonly train: (shared: string) => void }[] = [
  { name: 'language', train: trainLanguage },
  { name: 'names', train: program('training/names/train.ts') },
  // Last: it learns over the parse and the names that the other two give.
  { name: 'attributions', train: program('training/attributions/train.ts') },
]

const shared = process.argv[2] ?? new URL('../../shared', import.meta.url).pathname

for (const { name, train } of TRAINERS) {
  console.error(`training ${name}`)
  train(shared)
}
