import type { Lexeme } from './lexemes.ts'

/** What a pattern made of the lexemes from `at` to `next` (exclusive). */
export interface Parsed<Value> {
  readonly value: Value
  readonly next: number
}

/** Reads an expression that starts at one lexeme, or gives null. Looks a bounded number of lexemes ahead. */
export interface Pattern<Value> {
  (lexemes: readonly Lexeme[], at: number): Parsed<Value> | null
  /** False only for a lexeme that no match can start with. */
  readonly starts: (lexeme: Lexeme) => boolean
  /** Whether it may match nothing. */
  readonly empty: boolean
}

/** A pattern from what it reads and what it can start with. */
export const pattern = <Value>(
  read: (lexemes: readonly Lexeme[], at: number) => Parsed<Value> | null,
  starts: (lexeme: Lexeme) => boolean,
  empty = false,
): Pattern<Value> => Object.assign(read, { starts, empty })

/** A lexeme of which `read` makes something. */
export const one = <Value>(read: (lexeme: Lexeme) => Value | null): Pattern<Value> =>
  pattern(
    (lexemes, at) => {
      const lexeme = lexemes[at]
      const value = lexeme ? read(lexeme) : null
      return value === null ? null : { value, next: at + 1 }
    },
    (lexeme) => read(lexeme) !== null,
  )

/** One of these words or marks. */
export const word = (...forms: readonly string[]): Pattern<string> => {
  const set = new Set(forms)
  return one((lexeme) => (set.has(lexeme.lower) ? lexeme.lower : null))
}

/** A word that plays a numeric part ("month", "weekday", "ordinal") in the lexicon. */
export const numeric = (kind: string): Pattern<number> =>
  one(({ roles }) => {
    const value = roles[kind]
    return typeof value === 'number' ? value : null
  })

/** A word that plays a part whose value is a name ("unit", "daypart", "part") in the lexicon. */
export const named = (kind: string): Pattern<string> =>
  one(({ roles }) => {
    const value = roles[kind]
    return typeof value === 'string' ? value : null
  })

/** Digits of a length, within bounds. */
export const digits = (shortest: number, longest: number, least: number, most: number): Pattern<number> =>
  one(({ text }) => {
    if (text.length < shortest || text.length > longest || !/^\d+$/.test(text)) return null
    const value = Number(text)
    return value >= least && value <= most ? value : null
  })

/** The pattern, if nothing stands between its first lexeme and the one before. */
export const glued = <Value>(inner: Pattern<Value>): Pattern<Value> =>
  pattern((lexemes, at) => (lexemes[at]?.glued ? inner(lexemes, at) : null), inner.starts)

/** The pattern, if its first lexeme passes the test. */
export const where = <Value>(test: (lexeme: Lexeme) => boolean, inner: Pattern<Value>): Pattern<Value> =>
  pattern(
    (lexemes, at) => {
      const lexeme = lexemes[at]
      return lexeme && test(lexeme) ? inner(lexemes, at) : null
    },
    (lexeme) => test(lexeme) && inner.starts(lexeme),
  )

/** Whether a lexeme opens with a capital. */
export const isCapital = (lexeme: Lexeme): boolean => /^\p{Lu}/u.test(lexeme.text)

type Values<Patterns extends readonly Pattern<unknown>[]> = {
  readonly [Index in keyof Patterns]: Patterns[Index] extends Pattern<infer Value> ? Value : never
}

/** All the patterns, one after the other. */
export const seq = <Patterns extends readonly Pattern<unknown>[]>(...patterns: Patterns): Pattern<Values<Patterns>> => {
  const solid = patterns.findIndex((inner) => !inner.empty)
  const openers = solid < 0 ? patterns : patterns.slice(0, solid + 1)
  return pattern(
    (lexemes, at) => {
      const values: unknown[] = []
      let next = at
      for (const inner of patterns) {
        const parsed = inner(lexemes, next)
        if (!parsed) return null
        values.push(parsed.value)
        next = parsed.next
      }
      return { value: values as unknown as Values<Patterns>, next }
    },
    (lexeme) => openers.some((inner) => inner.starts(lexeme)),
    solid < 0,
  )
}

/** The first of the patterns that matches. */
export const either = <Patterns extends readonly Pattern<unknown>[]>(
  ...patterns: Patterns
): Pattern<Values<Patterns>[number]> =>
  pattern(
    (lexemes, at) => {
      for (const inner of patterns) {
        const parsed = inner(lexemes, at)
        if (parsed) return parsed as Parsed<Values<Patterns>[number]>
      }
      return null
    },
    (lexeme) => patterns.some((inner) => inner.starts(lexeme)),
    patterns.some((inner) => inner.empty),
  )

/** The pattern, or nothing. */
export const maybe = <Value>(inner: Pattern<Value>): Pattern<Value | null> =>
  pattern<Value | null>((lexemes, at) => inner(lexemes, at) ?? { value: null, next: at }, inner.starts, true)

/** The pattern, its value changed; null where the change gives null. */
export const map = <From, To>(inner: Pattern<From>, change: (value: From) => To | null): Pattern<To> =>
  pattern(
    (lexemes, at) => {
      const parsed = inner(lexemes, at)
      if (!parsed) return null
      const value = change(parsed.value)
      return value === null ? null : { value, next: parsed.next }
    },
    inner.starts,
    inner.empty,
  )

/** The pattern, unless the other one matches right after it. */
export const unlessNext = <Value>(inner: Pattern<Value>, follower: Pattern<unknown>): Pattern<Value> =>
  pattern(
    (lexemes, at) => {
      const parsed = inner(lexemes, at)
      return parsed && !follower(lexemes, parsed.next) ? parsed : null
    },
    inner.starts,
    inner.empty,
  )
