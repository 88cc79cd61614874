/**
 * node bench/stories/cost.ts [ARTICLES]
 * What grouping and looking for copies cost, on invented articles of 500 words: stories of one to many reports on
 * 200 topics, a tenth of the reports copies with a new lead. Prints one JSON object.
 */

import type { Annotations } from '../../src/annotate/annotations.ts'

import { lexicon } from '../../src/lexicon.ts'
import { unannotated } from '../../src/story/fixtures/unannotated.ts'
import { group } from '../../src/story/group.ts'

const WORDS = 500
const TOPICS = 200
const DAYS = 365

/** A seeded generator (mulberry32): the same articles in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const shares = lexicon<readonly [string, number]>('story-shares')

/** The table's words, summed up so that a roll draws each as often as news uses it. */
const rates: number[] = []
for (const [, share] of shares) rates.push((rates.at(-1) ?? 0) - Math.log(1 - Math.min(0.99, share)))

function drawn(roll: number): string {
  const wanted = roll * (rates.at(-1) as number)
  let [low, high] = [0, rates.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rates[middle] < wanted) low = middle + 1
    else high = middle
  }
  return shares[low][0]
}

/** One of some content words of the table, the same ones for the same seed. */
const chosen = (seed: number, place: number): string =>
  shares[500 + Math.floor(dice(seed * 1000 + place)() * (shares.length - 500))][0]

/** The first of `size` more often than the last, nearly by Zipf's law. */
const early = (roll: number, size: number): number => Math.floor(size ** roll) - 1

function* invented(articles: number): Generator<Annotations> {
  const roll = dice(1)
  let made = 0
  for (let story = 0; made < articles; story++) {
    const topic = Math.floor(roll() * TOPICS)
    const day = Math.floor(roll() * DAYS)
    const reports = Math.min(articles - made, 1 + Math.floor(-4 * Math.log(1 - roll())))
    let original = ''
    for (let report = 0; report < reports; report++) {
      const sentence = () =>
        Array.from({ length: 20 }, () => {
          const kind = roll()
          if (kind < 0.75) return drawn(roll())
          if (kind < 0.88) return chosen(topic, early(roll(), 300))
          if (kind < 0.96) return chosen(TOPICS + story, early(roll(), 40))
          return `Name${story}x${early(roll(), 8)}`
        }).join(' ')
      const copied = original !== '' && roll() < 0.1
      const own = Array.from({ length: copied ? 3 : WORDS / 20 }, sentence).join('. ')
      const text = copied ? `${own}. ${original}` : `${own}.`
      if (report === 0) original = text
      const published = new Date(Date.UTC(2026, 0, 1 + day + (report % 4))).toISOString().slice(0, 10)
      yield unannotated({ id: `a${made++}`, text, published, title: sentence().slice(0, 60) })
    }
  }
}

const articles = [...invented(Number(process.argv[2] ?? 10_000))]
const start = process.cpuUsage()
const wall = performance.now()
const stories = group(articles)
const used = process.cpuUsage(start)
const seconds = (used.user + used.system) / 1e6
console.log(
  JSON.stringify({
    articles: articles.length,
    stories: stories.length,
    copyGroups: stories.reduce((sum, { syndication }) => sum + syndication.length, 0),
    processorSeconds: Number(seconds.toFixed(1)),
    wallSeconds: Number(((performance.now() - wall) / 1000).toFixed(1)),
    msPerArticle: Number(((seconds * 1000) / articles.length).toFixed(3)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
