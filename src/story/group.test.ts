import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotated } from './fixtures/annotated.ts'
import { bankOwnWords, ferry, fires, twoInOne, wire } from './fixtures/reports.ts'
import { unannotated } from './fixtures/unannotated.ts'
import { group, groupAsOne } from './group.ts'

const all = [...ferry, ...fires, ...wire, bankOwnWords, twoInOne].map(unannotated)

describe('group', () => {
  const stories = group(all)

  test('an article with two subjects stands in a story for each, with its own part', () => {
    const holding = stories.filter(({ articles }) => articles.some(({ article }) => article.id === 'two-in-one'))
    expect(holding.map(({ title, articles }) => [title, articles.length])).toEqual([
      ['Divers look at stranded ferry', 4],
      ['Library to close on Mondays: Priya Nandakumar', 1],
    ])
    const [ferryPart, libraryPart] = holding.map(({ parts }) => parts.find(({ article }) => article === 'two-in-one'))
    expect(ferryPart?.end).toBeLessThan(libraryPart?.start ?? 0)
  })

  test('articles stand by day, then by id', () => {
    const [bank] = stories.filter(({ articles }) => articles.length === 4 && articles[0].article.id === 'bank-agency')
    expect(bank.articles.map(({ article }) => article.id)).toEqual(['bank-agency', 'bank-cut', 'bank-lead', 'bank-own'])
  })

  test('articles in any order give the same stories, word for word', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(group(shuffled))).toBe(JSON.stringify(stories))
      }),
      { numRuns: 10 },
    )
  })

  test('articles that are said to be one story are one, in any order, and their second subjects stay apart', () => {
    const [one, ...others] = groupAsOne(all)
    expect(one.articles).toHaveLength(all.length)
    expect(others.map(({ title }) => title)).toEqual(['Library to close on Mondays: Priya Nandakumar'])
    expect(JSON.stringify(groupAsOne([...all].reverse()))).toBe(JSON.stringify([one, ...others]))
    expect(groupAsOne([])).toEqual([])
  })

  test('a story tells why it is one', () => {
    const [first] = stories
    expect(first.trail[0]).toMatchObject({ rule: 'grouping.terms' })
    expect(first.trail[0].because).toContain('“corriedale”')
  })

  test('a title is made where no report has one: the opening sentence, cut at a comma', () => {
    const sentence = `Tugs pulled the ferry Corriedale off the sandbank in Marlow Sound on Thursday morning, three days after her steering failed on the way out.`
    const text = `${sentence} She was towed to Tarrin for repairs.`
    expect(group([annotated({ id: 'a', text }, [])]).map(({ title }) => title)).toEqual([
      'Tugs pulled the ferry Corriedale off the sandbank in Marlow Sound on Thursday morning',
    ])
  })

  test('any texts: nothing throws, every part lies in its text, every article with words in a story', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 80 }))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const articles = texts.map((each, place) => unannotated({ id: `a${place}`, text: each }))
        const found = group(articles)
        for (const { parts } of found) {
          for (const { article, start, end } of parts) {
            expect(texts[Number(article.slice(1))].slice(start, end).trim()).not.toBe('')
          }
        }
        const held = new Set(found.flatMap((story) => story.articles.map(({ article }) => article.id)))
        const wordy = articles.filter(({ article }) => /\p{L}/u.test(article.text) && article.boilerplate.length === 0)
        expect(wordy.every(({ article }) => held.has(article.id))).toBe(true)
      }),
    )
  })

  test.each([
    ['one character', 'a'.repeat(300_000)],
    ['digits', '1'.repeat(300_000)],
    ['quotation marks', '“"'.repeat(150_000)],
    ['quotations', '“I am here.” '.repeat(25_000)],
    ['lines', 'x\n'.repeat(100_000)],
    ['dots between letters', 'a.'.repeat(150_000)],
    ['one sentence over and over', 'Police said on Monday that the bank was shut. '.repeat(6_000)],
  ])('hostile text is read in time: %s', (_, text) => {
    const before = process.cpuUsage()
    group([annotated({ id: 'a', text }, []), annotated({ id: 'b', text }, [])])
    const { user } = process.cpuUsage(before)
    expect(user / 1e6).toBeLessThan(10)
  })
})
