import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { milliseconds, sourcesIn } from './source.ts'

const EVERY = 900_000

describe('a list of sources', () => {
  test('holds one a line, some with a span of their own; notes are left out', () => {
    const list = `# what we follow
https://news.example/feed.xml 10m
https://news.example/a#top   # the front page
ftp://news.example/all

reports/of the day
reports/2026 2h
`
    expect(sourcesIn(list, EVERY)).toEqual([
      { address: 'https://news.example/feed.xml', every: 600_000 },
      { address: 'https://news.example/a#top', every: EVERY },
      { address: 'ftp://news.example/all', every: EVERY },
      { address: resolve('reports/of the day'), every: EVERY },
      { address: resolve('reports/2026'), every: 7_200_000 },
    ])
  })

  test('any text: nothing throws, and every source has a span', () => {
    fc.assert(
      fc.property(fc.string(), (list) => {
        for (const { address, every } of sourcesIn(list, EVERY)) {
          expect(address).not.toBe('')
          expect(every).toBeGreaterThan(0)
        }
      }),
    )
  })
})

test.each([
  ['90s', 90_000],
  ['15m', 900_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['0m', null],
  ['m', null],
  ['15', null],
  ['1.5h', null],
  ['-2h', null],
])('a span: %s', (span, expected) => {
  expect(milliseconds(span)).toBe(expected)
})
