/** Makes every file of weights/ again from the corpora: `node training/train.ts [SHARED]`, in the order of the list. */
import { trainLanguage } from './language/train.ts'

const TRAINERS: readonly { readonly name: string; readonly train: (shared: string) => void }[] = [
  { name: 'language', train: trainLanguage },
]

const shared = process.argv[2] ?? new URL('../../shared', import.meta.url).pathname

for (const { name, train } of TRAINERS) {
  console.error(`training ${name}`)
  train(shared)
}
