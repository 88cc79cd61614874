import type { Line } from '../../article/lines.ts'
import { words } from '../words.ts'

/** A heading has at most this many words, and the paragraph below it at least so many. */
const HEADING = 16
const PARAGRAPH = 15
/** Characters beyond which a line is a paragraph without counting. */
const LONG = 1000

const ENDS_LIKE_PROSE = /[.!?…:;,][”"’')\]]{0,3}$/u
const OPENS_LIKE_TITLE = /^[“"‘'([]{0,2}[\p{Lu}\p{N}]/u
/** "* * *", "———": a break that is drawn, not worded. */
const RULE = /^[*#•·=_—–\s-]{3,40}$/u

/** Places in `lines` where a section may begin: a short line that is no sentence, or a drawn rule, above a paragraph. */
export function headings(lines: readonly Line[]): readonly number[] {
  const lengths = lines.map((line) => (line.end - line.start > LONG ? LONG : words(line.text).length))
  const found: number[] = []
  for (let place = 1; place < lines.length - 1; place++) {
    const { text } = lines[place]
    const between = lengths[place + 1] >= PARAGRAPH && lengths[place - 1] > lengths[place]
    const worded = lengths[place] > 0 && lengths[place] <= HEADING
    const looks = worded ? OPENS_LIKE_TITLE.test(text) && !ENDS_LIKE_PROSE.test(text) : RULE.test(text)
    if (between && looks) found.push(place)
  }
  return found
}
