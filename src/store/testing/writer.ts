/** Writes articles without end, and prints the id of each when the store has it: a test kills it on the way. */
import { openStore } from '../open.ts'
import { report, SEEN } from './reports.ts'

const store = await openStore(process.argv[2])
for (let i = 0; ; i++) {
  await store.articles.add([{ article: report(`a${i}`, `This is number ${i}, acknowledged.`), seen: SEEN }])
  process.stdout.write(`a${i}\n`)
}
