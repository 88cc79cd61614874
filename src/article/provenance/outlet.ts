import { lexicon } from '../../lexicon.ts'
import { anyThat } from '../line-words.ts'
import { linesOf } from '../lines.ts'
import { agencyNamed } from './agencies.ts'

const outletWords = new Set(lexicon<{ readonly word: string }>('article-outlets').map(({ word }) => word))

const HEAD_LINES = 5
const TAIL_LINES = 4
const LONGEST = 120
/** Up to six capitalised words, "of" and the like among them. */
const NAME = "(?<outlet>(?:The )?[\\p{Lu}][\\p{L}'’&-]*(?: (?:of|and|the|[\\p{Lu}][\\p{L}'’&-]*)){0,5})"

/** Where a page prints its own name: each form with the lines that may carry it. */
const FORMS: readonly { readonly where: 'head' | 'tail'; readonly pattern: RegExp }[] = [
  {
    where: 'tail',
    pattern: new RegExp(`^(?:copyright|©|\\(c\\)|copyright ©) ?(?:\\d{4})?,? ${NAME}(?:\\.|,|$)`, 'iu'),
  },
  { where: 'head', pattern: new RegExp(`^By [^,|/\\n]{3,60}(?:, | \\| | / )${NAME}$`, 'u') },
  { where: 'head', pattern: new RegExp(`^By ${NAME} ${anyThat('staff')}\\b`, 'u') },
  {
    where: 'head',
    pattern: new RegExp(`^${NAME}, (?:[\\p{L}]+,? )?(?:\\d{1,2} [\\p{L}]+|[\\p{L}]+ \\d{1,2},?) \\d{4}$`, 'u'),
  },
]

const isOutlet = (name: string): boolean =>
  name.split(' ').some((word) => outletWords.has(word)) && agencyNamed(name) === null

/** The outlet that a plain text names as its own, in its byline, its date line or its copyright line; null where none does. */
export function outletOf(text: string): string | null {
  const lines = linesOf(text)
  for (const { where, pattern } of FORMS) {
    for (const line of where === 'head' ? lines.slice(0, HEAD_LINES) : lines.slice(-TAIL_LINES)) {
      const name = line.text.length <= LONGEST ? pattern.exec(line.text)?.groups?.outlet : undefined
      if (name && isOutlet(name)) return name
    }
  }
  return null
}
