import { lexicon } from '../../../lexicon.ts'

interface Entry {
  readonly word: string
  readonly as: 'adjective' | 'noun' | 'preposition' | 'goes-on'
}

let kinds: ReadonlyMap<string, Entry['as']> | undefined

function listedAs(word: string): Entry['as'] | null {
  kinds ??= new Map(lexicon<Entry>('names-outsiders').map((entry) => [entry.word, entry.as]))
  return kinds.get(word) ?? null
}

function kindOf(word: string): Entry['as'] | null {
  const lower = word.toLowerCase()
  return listedAs(lower) ?? listedAs(lower.replace(/ies$/u, 'y').replace(/s$/u, ''))
}

/**
 * Whether a role's words say that its bearer is not the voice of a body they name: "former Norvane executive", "an early
 * investor in Norvane", "ex-Norvane chief"; not "Norvane’s investor relations director".
 */
export function isOutsider(role: string): boolean {
  const words = role.split(/(?<=\bex)-|(?<=,)|\s+/iu).filter(Boolean)
  const end = words.findIndex((word) => listedAs(word) === 'preposition')
  const own = end < 0 ? words : words.slice(0, end)
  return own.some((word, i) => {
    const kind = kindOf(word.replace(/,$/u, ''))
    if (kind !== 'noun') return kind === 'adjective'
    const next = own[i + 1]
    return next === undefined || word.endsWith(',') || listedAs(next) === 'goes-on'
  })
}
