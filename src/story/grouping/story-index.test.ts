import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Digest, digest } from '../digest.ts'
import { bankOwnWords, ferry, fires, twoInOne, wire } from '../fixtures/reports.ts'
import { unannotated } from '../fixtures/unannotated.ts'
import { clusters } from './clusters.ts'
import { type Grouped, StoryIndex } from './story-index.ts'

const nameOf = (story: Grouped): string => story.map(({ article, subject }) => `${article}#${subject}`).join(' ')

/** The stories as an index's changes leave them. */
class Followed {
  readonly index: StoryIndex
  readonly stories: Set<string>

  constructor(digests: readonly Digest[]) {
    this.index = new StoryIndex(digests)
    this.stories = new Set(clusters(digests).map(nameOf))
  }

  change(leaving: readonly string[], coming: readonly Digest[]): void {
    const { left, stories } = this.index.change(leaving, coming)
    for (const story of left) expect(this.stories.delete(nameOf(story))).toBe(true)
    for (const story of stories) {
      expect(this.stories).not.toContain(nameOf(story))
      this.stories.add(nameOf(story))
    }
  }
}

/** A digest with a few of some terms, as likely to be shared by many as by none. */
const drawn = (id: number) =>
  fc
    .record({
      terms: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }),
      day: fc.option(fc.integer({ min: 10, max: 28 })),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    })
    .map(({ terms, day, weights }): Digest => {
      const own = weights.slice(0, terms.length)
      const length = Math.sqrt(own.reduce((sum, each) => sum + each * each, 0))
      return {
        article: `a${String(id % 97).padStart(2, '0')}-${id}`,
        subject: 0,
        spans: [],
        day: day === null ? null : `2026-03-${day}`,
        terms: Uint32Array.from([...terms].sort((a, b) => a - b)),
        weights: Float32Array.from(own, (weight) => weight / length),
        signature: new Uint32Array(0),
      }
    })

const drawnSet = fc
  .integer({ min: 1, max: 40 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, place) => drawn(place * 31))))

describe('StoryIndex', () => {
  const reports = [...ferry, ...fires, ...wire, bankOwnWords, twoInOne].map((report) => digest(unannotated(report)))

  test('reports that come one by one, in any order, end in the stories of all at once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        const followed = new Followed([])
        for (const each of shuffled) followed.change([], each)
        expect(followed.stories).toEqual(new Set(clusters(reports.flat()).map(nameOf)))
      }),
      { numRuns: 20 },
    )
  })

  test('any digests, that come in any portions and leave again, are in the stories of those that are there', () => {
    const portions = fc.tuple(drawnSet, fc.nat(20), fc.array(fc.nat(1000), { maxLength: 30 }))
    fc.assert(
      fc.property(portions, ([digests, held, steps]) => {
        const there = new Map(digests.slice(0, held).map((each) => [each.article, each]))
        const followed = new Followed([...there.values()])
        for (const step of steps) {
          const [first, second] = [digests[step % digests.length], digests[(step * 7 + 1) % digests.length]]
          const leaving = there.has(first.article) && step % 3 === 0
          followed.change(leaving ? [first.article] : [], leaving ? [] : [first, ...(first === second ? [] : [second])])
          if (leaving) there.delete(first.article)
          else for (const each of [first, second]) there.set(each.article, each)
          expect(followed.stories).toEqual(new Set(clusters([...there.values()]).map(nameOf)))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a term that too many have in between joins two reports no more, until one of them goes', () => {
    const CROWD = 128
    const of = (article: string, day: number, weights: Readonly<Record<number, number>>): Digest => ({
      article,
      subject: 0,
      spans: [],
      day: `2026-03-0${day}`,
      terms: Uint32Array.from(Object.keys(weights), Number),
      weights: Float32Array.from(Object.values(weights)),
      signature: new Uint32Array(0),
    })
    // Neither term 1 nor term 2 is weight enough for the late one to look at another: both are.
    const [early, late] = [of('early', 1, { 1: 0.7, 2: 0.7 }), of('late', 3, { 1: 0.15, 2: 0.15, 3: 0.97 })]
    const crowd = Array.from({ length: CROWD }, (_, place) => of(`crowd-${place}`, 2, { 1: 0.1, [10 + place]: 0.99 }))
    const followed = new Followed([early, late, ...crowd.slice(1)])
    expect(followed.stories).toContain('early#0 late#0')
    followed.change([], [crowd[0]])
    expect(followed.stories).not.toContain('early#0 late#0')
    followed.change(['crowd-7'], [])
    expect(followed.stories).toContain('early#0 late#0')
  })

  test('a report joins its story and touches no other', () => {
    const index = new StoryIndex([ferry[0], ...fires].flatMap((report) => digest(unannotated(report))))
    const change = index.change([], digest(unannotated(ferry[1])))
    expect(change.left.map(nameOf)).toEqual(['ferry-1#0'])
    expect(change.stories.map(nameOf)).toEqual(['ferry-1#0 ferry-2#0'])
  })
})
