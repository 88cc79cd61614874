import type { Lexeme } from './lexemes.ts'

/** What a pattern made of the lexemes from `at` to `next` (exclusive). */
export interface Parsed<Value> {
  readonly value: Value
  readonly next: number
}

/** Reads an expression that starts at one lexeme, or gives null. Looks a bounded number of lexemes ahead. */
export type Pattern<Value> = (lexemes: readonly Lexeme[], at: number) => Parsed<Value> | null

/** A lexeme of which `read` makes something. */
export function one<Value>(read: (lexeme: Lexeme) => Value | null): Pattern<Value> {
  return (lexemes, at) => {
    const lexeme = lexemes[at]
    const value = lexeme ? read(lexeme) : null
    return value === null ? null : { value, next: at + 1 }
  }
}

/** One of these words or marks. */
export const word = (...forms: readonly string[]): Pattern<string> => {
  const set = new Set(forms)
  return one((lexeme) => (set.has(lexeme.lower) ? lexeme.lower : null))
}

/** A word that plays a numeric part ("month", "weekday", "ordinal") in the lexicon. */
export const numeric = (kind: string): Pattern<number> =>
  one((lexeme) => (typeof lexeme.roles[kind] === 'number' ? (lexeme.roles[kind] as number) : null))

/** A word that plays a part whose value is a name ("unit", "daypart", "part") in the lexicon. */
export const named = (kind: string): Pattern<string> =>
  one((lexeme) => (typeof lexeme.roles[kind] === 'string' ? (lexeme.roles[kind] as string) : null))

/** A word that plays a part without a value. */
export const plays = (kind: string): Pattern<string> => one((lexeme) => (kind in lexeme.roles ? lexeme.lower : null))

/** Digits of a length, within bounds. */
export const digits = (shortest: number, longest: number, least: number, most: number): Pattern<number> =>
  one(({ text }) => {
    if (text.length < shortest || text.length > longest || !/^\d+$/.test(text)) return null
    const value = Number(text)
    return value >= least && value <= most ? value : null
  })

/** The pattern, if nothing stands between its first lexeme and the one before. */
export const glued =
  <Value>(pattern: Pattern<Value>): Pattern<Value> =>
  (lexemes, at) =>
    lexemes[at]?.glued ? pattern(lexemes, at) : null

/** The pattern, if its first lexeme passes the test. */
export const where =
  <Value>(test: (lexeme: Lexeme) => boolean, pattern: Pattern<Value>): Pattern<Value> =>
  (lexemes, at) => {
    const lexeme = lexemes[at]
    return lexeme && test(lexeme) ? pattern(lexemes, at) : null
  }

/** Whether a lexeme opens with a capital. */
export const isCapital = (lexeme: Lexeme): boolean => /^\p{Lu}/u.test(lexeme.text)

type Values<Patterns extends readonly Pattern<unknown>[]> = {
  readonly [Index in keyof Patterns]: Patterns[Index] extends Pattern<infer Value> ? Value : never
}

/** All the patterns, one after the other. */
export const seq =
  <Patterns extends readonly Pattern<unknown>[]>(...patterns: Patterns): Pattern<Values<Patterns>> =>
  (lexemes, at) => {
    const values: unknown[] = []
    let next = at
    for (const pattern of patterns) {
      const parsed = pattern(lexemes, next)
      if (!parsed) return null
      values.push(parsed.value)
      next = parsed.next
    }
    return { value: values as unknown as Values<Patterns>, next }
  }

/** The first of the patterns that matches. */
export const either =
  <Patterns extends readonly Pattern<unknown>[]>(...patterns: Patterns): Pattern<Values<Patterns>[number]> =>
  (lexemes, at) => {
    for (const pattern of patterns) {
      const parsed = pattern(lexemes, at)
      if (parsed) return parsed as Parsed<Values<Patterns>[number]>
    }
    return null
  }

/** The pattern, or nothing. */
export const maybe =
  <Value>(pattern: Pattern<Value>): Pattern<Value | null> =>
  (lexemes, at) =>
    pattern(lexemes, at) ?? { value: null, next: at }

/** The pattern, its value changed; null where the change gives null. */
export const map =
  <From, To>(pattern: Pattern<From>, change: (value: From) => To | null): Pattern<To> =>
  (lexemes, at) => {
    const parsed = pattern(lexemes, at)
    if (!parsed) return null
    const value = change(parsed.value)
    return value === null ? null : { value, next: parsed.next }
  }

/** The pattern, unless the other one matches right after it. */
export const unlessNext =
  <Value>(pattern: Pattern<Value>, follower: Pattern<unknown>): Pattern<Value> =>
  (lexemes, at) => {
    const parsed = pattern(lexemes, at)
    return parsed && !follower(lexemes, parsed.next) ? parsed : null
  }
