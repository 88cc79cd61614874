import type { Annotations } from '../../src/annotate/annotations.ts'
import type { Attribution, Stance } from '../../src/annotate/attributions/attribution.ts'
import { bareQuantity } from '../../src/annotate/quantities/fixtures.ts'
import type { Quantity } from '../../src/annotate/quantities/quantity.ts'
import type { Article, Span } from '../../src/article/article.ts'

/** Reports that nobody wrote: made-up words by Zipf's law, with as many statements and figures as news has. */
const VOCABULARY = 60_000
const WORDS = 450
const STATEMENTS = 12
const FIGURES = 8
const SPEAKERS = 5000
const BODIES = 800
const OUTLETS = 200
const DAYS = 730
const STANCES: readonly Stance[] = ['assert', 'estimate', 'confirm', 'deny', 'decline', 'warn', 'pledge', 'demand']
const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'fi',
  'gal',
  'hu',
  'jor',
  'ka',
  'lim',
  'mo',
  'nes',
  'po',
  'qui',
  'ras',
  'tu',
  'vel',
]

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A rank from 0 to `count - 1`, the n-th about n times as seldom as the first. */
export const zipf = (next: () => number, count: number): number =>
  Math.floor(Math.exp(next() * Math.log(count + 1))) - 1

/** The word of this rank: as many syllables as its rank needs digits. */
export function word(rank: number): string {
  let rest = rank
  let made = ''
  do {
    made += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return made
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1)
export const speakerName = (rank: number): string => `${capital(word(rank + 40))} ${capital(word(3 * rank + 900))}`
export const bodyName = (rank: number): string => `Ministry of ${capital(word(7 * rank + 300))}`
export const outletName = (rank: number): string => `The ${capital(word(11 * rank + 500))}`
export const dayOf = (number: number): string =>
  new Date(Date.UTC(2024, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)

/** One report with its annotations; tokens and parse are left out, since search doesn't look at them. */
export function syntheticReport(number: number): Annotations {
  const next = random(number + 1)
  const words = Array.from({ length: WORDS }, () => word(zipf(next, VOCABULARY)))
  const starts: number[] = []
  let text = ''
  words.forEach((each, i) => {
    starts.push(text.length)
    text += i % 18 === 17 ? `${each}. ` : `${each} `
  })
  const span = (from: number, length: number): Span => ({
    start: starts[from],
    end: starts[from + length - 1] + words[from + length - 1].length,
  })
  const article: Article = {
    id: `r${number}`,
    text,
    title: words.slice(0, 8).join(' '),
    headline: null,
    outlet: outletName(zipf(next, OUTLETS)),
    url: `https://news.example/${number}`,
    authors: [],
    published: dayOf(Math.floor(next() * DAYS)),
    modified: null,
    reference: null,
    language: 'en',
    wire: null,
    dateline: null,
    boilerplate: [],
  }
  const part = Math.floor(WORDS / STATEMENTS)
  return {
    article,
    document: {
      text,
      tokens: [],
      sentences: Array.from({ length: WORDS / 18 }, (_, index) => ({
        index,
        paragraph: 0,
        firstToken: 0,
        endToken: 0,
        ...span(18 * index, 18),
      })),
      paragraphs: [],
      quotes: [],
    },
    published: null,
    times: [],
    mentions: [],
    entities: [],
    references: [],
    attributions: Array.from({ length: STATEMENTS }, (_, i) => statement(next, span(i * part, 16))),
    quantities: Array.from({ length: FIGURES }, (_, i) => figure(next, text, span(i * 50, 2), i)),
  }
}

function statement(next: () => number, content: Span): Attribution {
  const anonymous = next() < 0.2
  const name = anonymous ? null : speakerName(zipf(next, SPEAKERS))
  return {
    source: [],
    cue: [],
    content: [content],
    quotation: next() < 0.4 ? 'direct' : 'indirect',
    speaker: {
      name,
      names: name === null ? [] : [name],
      kind: anonymous ? 'group' : 'person',
      role: null,
      affiliation: next() < 0.6 ? bodyName(zipf(next, BODIES)) : null,
      anonymous,
      anonymity: null,
      antecedent: null,
    },
    stance: STANCES[zipf(next, STANCES.length)],
    channel: null,
    nestedIn: null,
    score: 1,
    rule: 'synthetic',
  } as unknown as Attribution
}

function figure(next: () => number, text: string, at: Span, attribution: number): Quantity {
  const words = text.slice(at.start, at.end)
  return bareQuantity(words, {
    ...at,
    value: Math.floor(10 ** (next() * 5)),
    measures: words,
    measuresSpan: at,
    attribution: next() < 0.7 ? attribution : null,
  })
}
