import { lexicon } from '../../lexicon.ts'

interface Agency {
  readonly agency: string
  readonly names: readonly string[]
}

const byName = new Map(
  lexicon<Agency>('article-agencies').flatMap(({ agency, names }) => names.map((name) => [name.toLowerCase(), agency])),
)

/** What agencies call themselves, for those that no list knows. */
const CALLS_ITSELF_AGENCY = /\b(?:news|press|telegraph) (?:agency|service|association)\b/iu

/** The agency that a credit names, by the short name it goes by; null for any other words. */
export function agencyNamed(words: string): string | null {
  const name = words.trim().replace(/^the /iu, '').replace(/[.,]$/u, '')
  return byName.get(name.toLowerCase()) ?? (CALLS_ITSELF_AGENCY.test(name) && name.length < 60 ? name : null)
}
