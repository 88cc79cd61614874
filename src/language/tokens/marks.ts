import { alternatives } from '../../lexicon.ts'
import { characterClass, DIGIT, LETTER } from './characters.ts'
import { shortForms } from './short-forms.ts'

/** A mark with what belongs to it, by its first character; `inside` where it may touch a word before it. */
interface Pattern {
  readonly first: string
  readonly shape: RegExp
  readonly inside: boolean
}

const clipped = alternatives(shortForms('clipped'))
const clitic = alternatives(shortForms('clitic'))

/** In order: a longer reading goes before a shorter one of the same first character. */
const patterns: readonly Pattern[] = [
  // '90s, '68, 'em, 's after a space
  { first: "'’‘", shape: /['’‘]\d0s(?!\p{L})|['’]\d\d(?![\d,.]*\d|['’])s?(?!\p{L})/uy, inside: false },
  {
    first: "'’‘",
    shape: new RegExp(`['’‘](?:${clipped}|n['’]?|(?<!‘)cause)(?![\\p{L}\\d])`, 'uy'),
    inside: false,
  },
  { first: "'’", shape: new RegExp(`['’]${clitic}(?![\\p{L}\\d])`, 'iuy'), inside: true },
  { first: "'’‘`", shape: /''|’’|‘‘|‘’|``/y, inside: true },
  { first: '.', shape: /\.\d+(?![.\d])/y, inside: false },
  { first: '+', shape: /\+\d[\d-]*(?![\p{L}\d])/uy, inside: false },
  { first: '#@', shape: /[#@]\p{L}[\p{L}\d_]*/uy, inside: false },
  { first: ':;=^<(', shape: /(?:[:;=]['’]?-?[()DPp/|\\]|[:;]-?\]|\^_\^|<3|\(:)(?![\w(])/y, inside: false },
  // Borders drawn of several marks: ----==, *~*~*
  { first: '-=*~|', shape: /[-=*~|+]{4,}/y, inside: true },
  { first: '-=<>', shape: /-+>|=+>|<-+(?!\w)|<=|>=/y, inside: true },
  { first: '.?!…', shape: /\.{3,}(?=[?!])|[.?!…]+/y, inside: true },
]
const byFirst = new Map<string, Pattern[]>()
for (const pattern of patterns) {
  for (const first of pattern.first) byFirst.set(first, [...(byFirst.get(first) ?? []), pattern])
}
const emoji = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,8}/uy
/** Marks that are a token each, however many stand in a row. */
const single = new Set('()[]{}"“”\'‘’„`«»‹›,;/\\|')

/** Where the mark that begins at `start` ends: runs of one mark are one token, so are "?!", "...", '' and ``. */
export function markEnd(text: string, start: number, end: number): number {
  const mark = text[start]
  const after = start > 0 && (characterClass[text.charCodeAt(start - 1)] & (LETTER | DIGIT)) !== 0
  for (const { shape, inside } of byFirst.get(mark) ?? []) {
    const length = inside || !after ? lengthAt(shape, text, start) : 0
    if (length) return start + length
  }
  if (single.has(mark)) return start + 1
  const unit = text.charCodeAt(start)
  if (unit > 0xff) {
    const length = lengthAt(emoji, text, start)
    if (length) return start + length
    if (isPair(unit, text.charCodeAt(start + 1)) && start + 1 < end) return start + 2
    // Half a character without the other: the next may be the whole one of a pair.
    if (unit >= 0xd800 && unit < 0xe000) return start + 1
  }
  let stop = start + 1
  while (stop < end && text.charCodeAt(stop) === unit) stop++
  return stop
}

/** Whether two UTF-16 units are the halves of one character. */
function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
}

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0].length ?? 0
}
