import type { Bearer } from '../occurrence.ts'
import { nameKey } from '../occurrence.ts'
import { grouped, type Rule } from './merge.ts'

/** "Times-News", where another report gives it as a short form of "Erie Times-News", and nobody else of the story has it. */
export const shortNames: Rule = (bearers, same) => {
  const byShort = grouped(bearers, shortForms)
  return bearers.flatMap((bearer, a) => {
    const long = (byShort.get(bearer.words.join(' ')) ?? []).filter((b) => b !== a)
    if (long.length === 0 || long.some((b) => !same(long[0], b))) return []
    const [b] = long
    return { a, b, rule: 'entities.short-name', because: `a report uses ${bearer.name} for ${bearers[b].name}` }
  })
}

/** Names that reports give a bearer and that are made of words of its own: no capital for its state. */
function shortForms({ words, occurrences }: Bearer): readonly string[] {
  return occurrences
    .flatMap(({ entity }) => entity.names)
    .map(nameKey)
    .filter((key) => key !== words.join(' ') && key.split(' ').every((word) => words.includes(word)))
}
