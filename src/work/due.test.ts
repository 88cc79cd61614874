import { expect, test } from 'vitest'
import { isDue } from './due.ts'

const since = '2026-03-01T08:00:00.000Z'
const story = (reports: number) => ({
  since,
  members: Array.from({ length: reports }, (_, i) => ({ article: `a${i}`, subject: 0 })),
})
const after = (seconds: number): Date => new Date(Date.parse(since) + seconds * 1000)
const [more, none] = [async () => true, async () => false]

test('a large story’s ledger waits while reports come in, but not for ever', async () => {
  expect(await isDue(story(300), more, after(1))).toBe(false)
  expect(await isDue(story(300), more, after(61))).toBe(true)
  expect(await isDue(story(300), none, after(1))).toBe(true)
})

test('the longer a ledger takes to make the longer it waits', async () => {
  expect(await isDue(story(3000), more, after(61))).toBe(false)
  expect(await isDue(story(3000), more, after(301))).toBe(true)
})

test('a small story’s ledger is made at once, without looking for more', async () => {
  const asked = async (): Promise<never> => {
    throw new Error('nobody needs to know')
  }
  expect(await isDue(story(20), asked, after(1))).toBe(true)
})
