/** A text with broken encodings repaired, and the way back to the text as it came. */
export interface Repaired {
  readonly text: string
  /** Offset in the original of offset `index` in `text`; defined up to `text.length`. */
  readonly original: (index: number) => number
}

/** UTF-8 bytes read as Windows-1252: a lead byte and its continuation bytes, as characters. */
const continuation = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const firm = '[\\u0081\\u008d\\u008f\\u0090\\u009d\\u00a0-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]'
const broken = new RegExp(
  `[ÂÃ]${continuation}|(?<=â‚¬)Å“|[ÄÅÎÏÐÑ]${firm}|[âïã]${firm}${continuation}|â€\\ufffd|ðŸ${continuation}${continuation}|[\\u0080-\\u009f]`,
  'g',
)

const windows1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, i) => [character, 0x80 + i]),
)
const characters = new Map([...windows1252].map(([character, byte]) => [byte, character]))

/** Repairs UTF-8 that was read as Windows-1252 ("GuantÃ¡namo", "â€œ"), once or twice over. */
export function repair(text: string): Repaired {
  let current: Repaired = { text, original: (index) => index }
  for (let pass = 0; pass < 2; pass++) {
    if (current.text.search(broken) < 0) return current
    current = repairOnce(current)
  }
  return current
}

function repairOnce(source: Repaired): Repaired {
  const parts: string[] = []
  /** Where each repaired stretch begins in the new text, and how far the old one is ahead from its end on. */
  const places: number[] = [0]
  const shifts: number[] = [0]
  let from = 0
  let length = 0
  for (const match of source.text.matchAll(broken)) {
    const mended = decode(match[0])
    if (mended === match[0]) continue
    parts.push(source.text.slice(from, match.index), mended)
    length += match.index - from + mended.length
    from = match.index + match[0].length
    places.push(length)
    shifts.push(from - length)
  }
  parts.push(source.text.slice(from))
  return { text: parts.join(''), original: (index) => source.original(index + shifts[lastAtMost(places, index)]) }
}

/** Index of the last of the rising numbers that isn't above `limit`. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle] <= limit) low = middle
    else high = middle - 1
  }
  return low
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(broken: string): string {
  if (broken === 'â€\ufffd') return '”'
  if (broken.length === 1) return characters.get(broken.charCodeAt(0)) ?? broken
  try {
    return utf8.decode(Uint8Array.from(broken, (character) => windows1252.get(character) ?? character.charCodeAt(0)))
  } catch {
    return broken
  }
}
