import { lexicon } from '../../lexicon.ts'

interface Word {
  readonly form: string
  readonly kind: string
  readonly value: string | number | null
}

/** The parts that a word may play in an expression of time, by kind: "second" is a unit and an ordinal. */
type Roles = Readonly<Record<string, string | number | null>>

/** A run of letters, a run of digits, or one other character, with what the lexicon knows of it. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly roles: Roles
  /** Whether it touches the one before. */
  readonly glued: boolean
}

const none: Roles = {}

let table: Map<string, Roles> | null = null

function rolesOf(lower: string): Roles {
  if (!table) {
    table = new Map()
    for (const { form, kind, value } of lexicon<Word>('times-words'))
      table.set(form, { ...table.get(form), [kind]: value })
  }
  return table.get(lower) ?? none
}

/**
 * Lexemes of a text, one list for each stretch that blank lines and tabs part from the next, since no expression runs over those.
 * Runs longer than a word or a number can be are cut, so that each step stays bounded.
 */
export function lexemes(text: string): readonly (readonly Lexeme[])[] {
  const stretches: Lexeme[][] = [[]]
  let last = 0
  for (const match of text.matchAll(/\p{L}{1,24}|\d{1,12}|[^\s\p{L}\d]/gu)) {
    const start = match.index
    if (start > last && /\n\s*\n|\t/.test(text.slice(last, Math.min(start, last + 80)))) stretches.push([])
    const lower = match[0].toLowerCase()
    stretches.at(-1)?.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower,
      roles: rolesOf(lower),
      glued: start === last && start > 0,
    })
    last = start + match[0].length
  }
  return stretches
}
