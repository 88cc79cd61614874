import { describe, expect, test } from 'vitest'
import { articleOf } from '../article/record.ts'
import { annotateAll, annotateEach } from './annotator.ts'

const article = (i: number) =>
  articleOf({ text: `Police said ${i} people were hurt on Monday. “It burned,” Ann Lee said.` }, `r${i}`)
const ARTICLES = Array.from({ length: 100 }, (_, i) => article(i))

describe('articles are annotated as they come', () => {
  test('in their order, and the same in any number of threads', async () => {
    const [one, two] = [await annotateAll(ARTICLES, { threads: 1 }), await annotateAll(ARTICLES, { threads: 2 })]
    expect(one.map(({ article: { id } }) => id)).toEqual(ARTICLES.map(({ id }) => id))
    expect(two.map(({ attributions, quantities }) => ({ attributions, quantities }))).toEqual(
      one.map(({ attributions, quantities }) => ({ attributions, quantities })),
    )
    expect(await annotateAll([])).toEqual([])
  })

  test.each([1, 2])('with no more held than are worked on, in %d threads', async (threads) => {
    let [given, ended] = [0, false]
    function* endless() {
      try {
        for (;;) yield article(given++)
      } finally {
        ended = true
      }
    }
    let taken = 0
    for await (const one of annotateEach(endless(), { threads })) {
      expect(one.article.id).toBe(`r${taken++}`)
      expect(given - taken).toBeLessThan(200)
      if (taken === 300) break
    }
    expect(ended).toBe(true)
  })

  test.each([1, 2])('what goes wrong where they come from is heard, in %d threads', async (threads) => {
    async function* broken() {
      yield* ARTICLES.slice(0, 40)
      throw new Error('the disk is gone')
    }
    const taken = async () => {
      for await (const _ of annotateEach(broken(), { threads }));
    }
    await expect(taken()).rejects.toThrow('the disk is gone')
  })
})
