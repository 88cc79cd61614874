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

/** Kinds of words of which every expression has one, unless it has a number. */
const coreKinds = ['month', 'weekday', 'weekdays', 'season', 'unit', 'daypart', 'deictic', 'number', 'decade', 'phrase']

/** Lexicons of whole phrases: the last word of each has the part "phrase". */
const phraseLexicons = ['times-vague', 'times-holidays', 'times-sets']

let table: Map<string, Roles> | null = null

function rolesOf(lower: string): Roles {
  if (!table) {
    table = new Map()
    const phrases = phraseLexicons.flatMap((name) => lexicon<{ readonly form: string }>(name))
    const ends = phrases.map(
      ({ form }): Word => ({ form: form.match(/\p{L}+/gu)?.at(-1) ?? form, kind: 'phrase', value: null }),
    )
    for (const { form, kind, value } of [...lexicon<Word>('times-words'), ...ends])
      table.set(form, { ...table.get(form), [kind]: value })
  }
  return table.get(lower) ?? none
}

/** Whether an expression of time can be built around a lexeme: it is a number or one of the words that carry one. */
export const isCore = ({ text, roles }: Lexeme): boolean =>
  (roles !== none && coreKinds.some((kind) => kind in roles)) || /^\d/.test(text)

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
