import { lexicon } from '../../lexicon.ts'
import { anyThat } from '../line-words.ts'

interface Agency {
  readonly agency: string
  readonly names: readonly string[]
}

const byName = new Map(
  lexicon<Agency>('article-agencies').flatMap(({ agency, names }) => names.map((name) => [name.toLowerCase(), agency])),
)

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
