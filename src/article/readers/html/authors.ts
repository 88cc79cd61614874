import { lexicon } from '../../../lexicon.ts'
import { anyThat } from '../../line-words.ts'
import { agencyNamed } from '../../provenance/agencies.ts'
import { squeeze } from './squeeze.ts'

const roles = new Set(lexicon<string>('article-pages-roles'))

const isRole = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => roles.has(word))
const isAddress = (words: string): boolean => /^(?:https?:|www\.|@)|\w@\w/iu.test(words)
/** Two to five words without figures, the first and the last capitalised: "Ana de la Cruz". */
const isName = (words: string): boolean => /^\p{Lu}[^\s\d]*(?: [^\s\d]+){0,3} \p{Lu}[^\s\d]*$/u.test(words)
const OPENS_BYLINE = new RegExp(`^(?:${anyThat('writes')} )?by\\b[:,]? ?`, 'iu')

/** The names in one byline: "By Ann Lee and Tom Hale, chief correspondent | Meridian Press" has two. */
function namesIn(byline: string): readonly string[] {
  // What follows a bar is whom they write for.
  const [who = ''] = squeeze(byline)
    .replace(OPENS_BYLINE, '')
    .split(/ ?\| ?/u)
  const parts = who
    .split(/ - |[,;·•]|\band\b|&/u)
    .map((part) => squeeze(part))
    .filter((part) => part !== '' && !isAddress(part))
  // Whatever stands first is how the page calls its author; what follows has to look like a person.
  return parts.filter((part, i) => (i === 0 || (isName(part) && agencyNamed(part) === null)) && !isRole(part))
}

/**
 * The authors that bylines name, each once, without jobs.
 * An agency counts only where no person is named; the outlet itself never does.
 */
export function authorsOf(bylines: readonly string[], outlet: string | null): readonly string[] {
  const names = new Map<string, string>()
  for (const byline of bylines) {
    if (byline.length > LONGEST || isAddress(byline)) continue
    for (const name of namesIn(byline)) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  const all = [...names.values()].filter((name) => name.toLowerCase() !== outlet?.toLowerCase())
  const persons = all.filter((name) => agencyNamed(name) === null)
  return persons.length > 0 ? persons : all
}

const LONGEST = 200

/**
 * The authors that a page's own lines name.
 * @param lines what stands in the elements that markup calls byline or author, and below the headline, in page order
 * @param stated authors that the page's data name: a line that names the first of them, and others, completes them
 */
export function authorsInLines(
  lines: readonly string[],
  stated: readonly string[],
  outlet: string | null,
): readonly string[] {
  const [first] = stated
  for (const line of lines) {
    const named = authorsOf([line.replace(DAY_FOLLOWS, '')], outlet)
    const persons = OPENS_BYLINE.test(line) ? named : named.filter(isName)
    if (first === undefined ? persons.length > 0 : persons.length > stated.length && persons.includes(first))
      return persons
  }
  return stated
}

/** "By Ann Lee on Monday, November 18th, 2019" */
const DAY_FOLLOWS = / on (?:[a-z]+day|[a-z]+ \d).*$/iu
