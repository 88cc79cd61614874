import type { Day } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import type { Grain } from './calendar.ts'
import { isCore, type Lexeme, lexemes } from './lexemes.ts'
import type { Meaning, Reading, Rule, Setting } from './reading.ts'
import { rules } from './rules/rules.ts'
import { tenseAt } from './tense.ts'
import type { Time } from './time.ts'

/** An expression found in the text, not yet read. */
export interface Expression {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
}

/** Rules by the text of the lexeme that they may start with, kept between texts. */
const openings = new Map<string, readonly Rule[]>()
const mostOpenings = 50_000

function rulesFor(lexeme: Lexeme): readonly Rule[] {
  let found = openings.get(lexeme.text)
  if (!found) {
    if (openings.size >= mostOpenings) openings.clear()
    found = rules.filter(({ pattern }) => pattern.starts(lexeme))
    openings.set(lexeme.text, found)
  }
  return found
}

/** The longest expression that starts at a lexeme. */
function expressionAt(
  stretch: readonly Lexeme[],
  at: number,
): { readonly next: number; readonly rule: string; readonly meaning: Meaning } | null {
  let best = null
  for (const { name, pattern, holds } of rulesFor(stretch[at] as Lexeme)) {
    const parsed = pattern(stretch, at)
    if (parsed && (!best || parsed.next > best.next) && (!holds || holds(stretch, at, parsed.next))) {
      best = { next: parsed.next, rule: name, meaning: parsed.value }
    }
  }
  return best
}

/** How many words may stand in an expression before the one it is built around: "at the very beginning of the last two …". */
const lead = 8

/** For each lexeme, the place of the next one that an expression can be built around. */
function nextCores(stretch: readonly Lexeme[]): Int32Array {
  const cores = new Int32Array(stretch.length)
  let next = Number.MAX_SAFE_INTEGER
  for (let at = stretch.length - 1; at >= 0; at--) {
    if (isCore(stretch[at] as Lexeme)) next = at
    cores[at] = Math.min(next, 2 ** 31 - 1)
  }
  return cores
}

/** All expressions of a text, in order, none inside another. */
export function expressions(text: string): readonly Expression[] {
  const found: Expression[] = []
  for (const stretch of lexemes(text)) {
    const cores = nextCores(stretch)
    for (let at = 0; at < stretch.length; ) {
      const expression = (cores[at] as number) - at <= lead ? expressionAt(stretch, at) : null
      const first = stretch[at] as Lexeme
      const last = expression ? stretch[expression.next - 1] : undefined
      if (expression && last)
        found.push({ start: first.start, end: last.end, rule: expression.rule, meaning: expression.meaning })
      at = expression ? expression.next : at + 1
    }
  }
  return found
}

const unresolved = {
  type: 'date',
  from: null,
  to: null,
  value: 'XXXX',
  mod: null,
  basis: 'inferred',
  grain: null,
} as const

/** How many expressions back "that year" or "the quarter" may point. */
const memory = 12

/** The expressions of a text as read from a day. */
export function readAll(found: readonly Expression[], document: Document, reference: Day | null): readonly Time[] {
  const readings: Reading[] = []
  const recent = (...grains: readonly Grain[]): Reading | null =>
    readings.slice(-memory).findLast((one) => one.grain !== null && grains.includes(one.grain)) ?? null
  return found.map(({ start, end, rule, meaning }) => {
    const setting: Setting = { reference, tense: tenseAt(document, { start, end }), recent }
    const reading = meaning(setting) ?? unresolved
    if (reading.from !== null) readings.push(reading)
    const { type, from, to, value, mod, basis } = reading
    return { start, end, text: document.text.slice(start, end), type, from, to, value, mod, basis, rule }
  })
}
