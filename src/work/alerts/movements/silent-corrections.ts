import { lexicon } from '../../../lexicon.ts'
import { quotedWords } from '../../../report/wording/words.ts'
import type { TextChange } from '../../../store/articles.ts'
import type { Movement } from '../movement.ts'

/** One article in two versions that follow each other. */
export interface Revision {
  readonly article: string
  readonly outlet: string | null
  readonly version: number
  readonly before: string
  readonly after: string
  readonly changes: readonly TextChange[]
}

const LONGEST = 200

/** Words alone: another quotation mark or a space corrects nothing. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£.,]+/gu, ' ')
    .replace(/[.,]+/gu, (run, at: number, all: string) => (/\S/u.test(all[at + run.length] ?? '') ? run : ''))
    .trim()

/** A capital within a sentence. */
const NAME = /\p{Ll}\P{L}+\p{Lu}\p{L}/u

let telling: ReadonlySet<string> | undefined

/** Whether words hold a figure, a name or a "not": what a correction is about, where style is not. */
function tells(words: string): boolean {
  telling ??= new Set(lexicon<{ readonly word: string }>('alerts-telling').map(({ word }) => word))
  if (/\p{N}/u.test(words) || NAME.test(` a ${words}`)) return true
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => telling?.has(word))
}

let notices: readonly string[] | undefined

/** Whether a text tells its readers that it was changed. */
function saysSo(text: string): boolean {
  notices ??= lexicon<{ readonly notice: string }>('alerts-correction-notices').map(({ notice }) => notice)
  const lower = text.toLowerCase()
  return notices.some((notice) => lower.includes(notice))
}

/** Words that a report took back or replaced by others without telling its readers. */
export function silentCorrections({ article, outlet, version, before, after, changes }: Revision): readonly Movement[] {
  const places = changes
    .map((one) => ({
      ...one,
      was: before.slice(one.before.start, one.before.end),
      is: after.slice(one.after.start, one.after.end),
    }))
    .filter(({ was, is }) => wordsOf(was) !== '' && wordsOf(was) !== wordsOf(is))
    .filter(({ was, is }) => tells(was) || tells(is))
  const [first] = places
  if (!first || changes.some((one) => saysSo(after.slice(one.after.start, one.after.end)))) return []
  return [
    {
      kind: 'silent-correction',
      key: `silent-correction ${article} ${version}`,
      about: outlet ?? article,
      was: quotedWords(first.was.trim().slice(0, LONGEST)),
      is: first.is.trim() === '' ? 'taken out' : quotedWords(first.is.trim().slice(0, LONGEST)),
      why: `the text was changed in ${places.length === 1 ? 'one place' : `${places.length} places`} and says nothing of it`,
      speakers: [],
      change: null,
      beyondBounds: false,
      within: null,
      evidence: places.map(({ after: { start, end } }) => ({ article, start, end })),
    },
  ]
}
