import type { Resolved } from '../../mentions/coreference/resolve.ts'
import type { Names } from '../../mentions/mention.ts'

const fold = (words: string): string[] => words.toLowerCase().split(/\s+/)

/**
 * The person or body that a transcript's label stands for, whatever its casing: "BERG" for Anna Berg. null where the article
 * names nobody so, or several.
 */
export function labelled({ entities, mentions }: Names, label: string): Resolved | null {
  const words = fold(label)
  const found = entities.filter(
    ({ name, type, names }) =>
      (type === 'PERSON' || type === 'ORG') && name !== label && names.some((one) => endsWith(fold(one), words)),
  )
  if (found.length !== 1) return null
  const [{ name, type, roles, affiliation, mentions: own }] = found
  const { start, end } = mentions[own[0]]
  return { name, names: [name], type, role: roles[0] ?? null, affiliation, antecedent: { start, end } }
}

const endsWith = (name: readonly string[], words: readonly string[]): boolean =>
  words.every((word, i) => name[name.length - words.length + i] === word)
