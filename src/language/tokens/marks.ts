import { characterClass, DIGIT, LETTER } from './characters.ts'

const APOSTROPHES = "'’‘`"
const alone = '()[]{}"“”‘’„«»‹›,;/\\|'
const face = /(?:[:;=]['’]?-?[()DPp/|\\]|[:;]-?\]|\^_\^|<3|>:\(|\(:)(?![\w(])/y
const decade = /['’‘]\d0s|['’]\d\d(?![\d,.]*\d)(?!['’])s?/y
const clipped = /['’](?:em|til|cause|bout|n['’]?|tis|twas)(?![\p{L}\d])/iuy
const ending = /[.?!…]+/y

/** Where the mark that begins at `start` ends: runs of one mark are one token, so are "?!", "...", '' and ``. */
export function markEnd(text: string, start: number, end: number): number {
  const mark = text[start]
  for (const pattern of APOSTROPHES.includes(mark) ? [decade, clipped] : [face]) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match && !isWord(text, start - 1)) return start + match[0].length
  }
  if ((mark === "'" || mark === '`') && text[start + 1] === mark) return start + 2
  if ('.?!…'.includes(mark)) {
    ending.lastIndex = start
    return start + (ending.exec(text) as RegExpExecArray)[0].length
  }
  if (alone.includes(mark)) return start + 1
  const unit = text.charCodeAt(start)
  if (unit >= 0xd800 && unit < 0xdc00 && start + 1 < end) return start + 2
  let stop = start + 1
  while (stop < end && text.charCodeAt(stop) === unit) stop++
  return stop
}

function isWord(text: string, index: number): boolean {
  return index >= 0 && (characterClass[text.charCodeAt(index)] & (LETTER | DIGIT)) !== 0
}
