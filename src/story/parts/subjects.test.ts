import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sections, twoInOne } from '../fixtures/reports.ts'
import { unannotated } from '../fixtures/unannotated.ts'
import { subjects } from './subjects.ts'

const article = (text: string) => unannotated({ id: 'x', text }).article

describe('subjects', () => {
  test('a second story below a heading is a subject of its own', () => {
    const { article } = unannotated(twoInOne)
    const [main, second, ...more] = subjects(article)
    expect(more).toEqual([])
    expect(second.title).toBe('Library to close on Mondays: Priya Nandakumar')
    expect(second.spans.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      article.text.slice(article.text.indexOf('Library to close')),
    ])
    expect(article.text.slice(main.spans[0].start, main.spans[0].end)).toMatch(/^Divers went.*ferry can be found\.$/s)
  })

  test('sections of one long report stay together', () => {
    const { article } = unannotated(sections)
    expect(subjects(article)).toEqual([
      { title: sections.title, rule: null, spans: [{ start: 0, end: article.text.length }] },
    ])
  })

  test('"Meanwhile" without a heading goes on with the story', () => {
    const text = twoInOne.text.replace('Library to close on Mondays: Priya Nandakumar\n\n', '')
    expect(subjects(article(text))).toHaveLength(1)
  })

  test('boilerplate stands in no part', () => {
    const report = article(sections.text)
    const out = { start: 100, end: 200, reason: 'teasers' }
    const spans = subjects({ ...report, boilerplate: [out] }).flatMap((subject) => subject.spans)
    expect(spans.every(({ start, end }) => end <= out.start || start >= out.end)).toBe(true)
  })

  test('any text: parts lie inside it, in order, and never share a character', () => {
    const line = fc.oneof(
      fc.constant(''),
      fc.constant('* * *'),
      fc.lorem({ maxCount: 5 }),
      fc.lorem({ maxCount: 40 }),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const spans = subjects(article(text)).flatMap((subject) => subject.spans)
        const ordered = [...spans].sort((a, b) => a.start - b.start)
        for (const [place, { start, end }] of ordered.entries()) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(ordered[place - 1]?.end ?? 0)
        }
      }),
    )
  })
})
