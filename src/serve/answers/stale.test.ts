import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { articleOf } from '../../article/record.ts'
import { openDesk } from '../../work/desk.ts'
import { evidenceIn } from '../testing/evidence.ts'
import { measureAnswer } from './measures.ts'
import { storyReader } from './open-story.ts'

const folder = mkdtempSync(join(tmpdir(), 'reckon-stale-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('while a report’s new text waits to be read, the ledger quotes the text that it was made of', async () => {
  const where = join(folder, 'desk.sqlite')
  const text = 'At least 12 people died when a ferry sank off Penwick on Monday, the coast guard said.'
  const report = (words: string) => articleOf({ text: words, url: 'https://post.example/ferry' }, 'ferry')
  const reading = await openDesk(where, { threads: 1 })
  await reading.add([report(text)])
  await reading.settled()
  await reading.close()

  const waiting = await openDesk(where, { worker: 'elsewhere' })
  try {
    await waiting.add([report(`Changed. ${text.replace('12', '19')}`)])
    await waiting.add([report(`Correction: this report has been changed. ${text.replace('12', '19')}`)])
    const { items } = await waiting.store.stories.list({})
    const story = await storyReader(waiting.store)(items[0]?.id ?? '')
    if (!story) throw new Error('the story is gone')
    const quoted = evidenceIn(story.ledger.measures.map((measure) => measureAnswer(story, measure, 10)))
    expect(quoted.map(({ words }) => words)).toContain('12')
  } finally {
    await waiting.close()
  }
}, 60_000)
