import { lexicon } from '../../lexicon.ts'
import { anyThat } from '../line-words.ts'

interface Agency {
  readonly agency: string
  readonly names: readonly string[]
  /** Known by how it signs off: "(Reporting by …; Editing by …)". */
  readonly signsOff?: true
}

const agencies = lexicon<Agency>('article-agencies')

const byName = new Map(agencies.flatMap(({ agency, names }) => names.map((name) => [name.toLowerCase(), agency])))

/** The agency whose reports end with who reported and who edited them, without its name. */
export const SIGNS_OFF = agencies.find(({ signsOff }) => signsOff)?.agency ?? null

/** What agencies call themselves, for those that no list knows. */
const CALLS_ITSELF_AGENCY = new RegExp(`\\b${anyThat('of-news')} ${anyThat('agency')}\\b`, 'iu')

/** The agency that a credit names, by the short name it goes by; null for any other words. */
export function agencyNamed(words: string): string | null {
  const name = words.trim().replace(/^the /iu, '').replace(/[.,]$/u, '')
  const known = byName.get(name.toLowerCase())
  if (known) return known
  // "Port Aldane Post staff and Meridian News Agency": what a credit joins is named one by one.
  const last = name.split(/ and |, | \/ /u).at(-1) ?? name
  return CALLS_ITSELF_AGENCY.test(last) && last.length < LONGEST ? last : (byName.get(last.toLowerCase()) ?? null)
}

const LONGEST = 60
