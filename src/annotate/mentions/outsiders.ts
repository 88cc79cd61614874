import { lexicon } from '../../lexicon.ts'

interface Entry {
  readonly word: string
  readonly as: 'adjective' | 'noun'
}

let kinds: ReadonlyMap<string, Entry['as']> | undefined

function kindOf(word: string): Entry['as'] | null {
  kinds ??= new Map(lexicon<Entry>('names-outsiders').map((entry) => [entry.word, entry.as]))
  const lower = word.toLowerCase()
  return kinds.get(lower) ?? kinds.get(lower.replace(/ies$/u, 'y').replace(/s$/u, '')) ?? null
}

/** What a role is of stands behind these: "spokesman for the former president" is no former spokesman. */
const PREPOSITION = /^(?:of|for|at|in|to|with|from|by|on)$/u
/** What may follow the noun that says what somebody is. */
const GOES_ON = /^(?:and|or|who|turned)$/u

/**
 * Whether a role's words say that its bearer is not the voice of a body they name: "former Norvane executive", "an early
 * investor in Norvane", "ex-Norvane chief"; not "Norvane’s investor relations director".
 */
export function isOutsider(role: string): boolean {
  const words = role.split(/(?<=\bex)-|(?<=,)|\s+/iu).filter(Boolean)
  const end = words.findIndex((word) => PREPOSITION.test(word))
  const own = end < 0 ? words : words.slice(0, end)
  return own.some((word, i) => {
    const kind = kindOf(word.replace(/,$/u, ''))
    if (kind !== 'noun') return kind === 'adjective'
    const next = own[i + 1]
    return next === undefined || word.endsWith(',') || GOES_ON.test(next)
  })
}
