import type { Span } from '../article/article.ts'

/** A word of a text as grouping and copy detection read it: no tags, no parse, so that it needs no annotation layer. */
export interface Word extends Span {
  /** Compared form: compatibility-normalised, lower case, without accents and possessive 's. */
  readonly form: string
  readonly capital: boolean
  /** First word of a sentence, a line or a quotation, where a capital says nothing. */
  readonly opens: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
const OPENER = /[.!?:…\n“"‘([—–•|]/u
const PLAIN = /^[a-z0-9]+$/

/** The compared form of a word: "Zelenskyy’s" gives "zelenskyy", "Véronique" gives "veronique". */
export function form(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/’/g, "'")
    .replace(/'s$/, '')
}

/** The words of `text` between two offsets, in order. Offsets count in the whole text. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to)
  let before = 0
  for (const match of stretch.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const first = match[0].codePointAt(0) as number
    found.push({
      start: from + start,
      end: from + end,
      form: form(match[0]),
      capital: isCapital(first),
      opens: before === 0 || OPENER.test(stretch.slice(before, start)),
    })
    before = end
  }
  return found
}

const CAPITAL = /\p{Lu}/u

function isCapital(codePoint: number): boolean {
  if (codePoint < 128) return codePoint >= 65 && codePoint <= 90
  return CAPITAL.test(String.fromCodePoint(codePoint))
}
