import { readFileSync } from 'node:fs'

/** A data file of `lexicons/`: what it lists, where that comes from, and its entries. */
export interface Lexicon<Entry> {
  readonly about: string
  readonly source: string
  readonly entries: readonly Entry[]
}

const cache = new Map<string, Lexicon<unknown>>()

/**
 * The entries of `lexicons/NAME.json`, read once.
 * @throws if the file is missing or isn't JSON: the package is broken then.
 */
export function lexicon<Entry>(name: string): readonly Entry[] {
  let found = cache.get(name)
  if (!found) {
    found = JSON.parse(readFileSync(new URL(`../lexicons/${name}.json`, import.meta.url), 'utf8')) as Lexicon<Entry>
    cache.set(name, found)
  }
  return found.entries as readonly Entry[]
}

/** Some forms as alternatives of a pattern, longer ones before shorter ones that they begin with. */
export const alternatives = (forms: readonly string[]): string =>
  `(?:${[...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|')})`
