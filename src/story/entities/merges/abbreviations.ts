import { initials } from '../name.ts'
import { grouped, type Rule } from './merge.ts'

/** "NIS" and "National Intelligence Service": the one body of the story that has these initials. */
export const abbreviations: Rule = (bearers) => {
  const byInitials = grouped(bearers, ({ words, type }) =>
    words.length > 1 && type !== 'PERSON' ? [initials(words), words.map((word) => word[0]).join('')] : [],
  )
  return bearers.flatMap((bearer, a) => {
    if (bearer.words.length !== 1 || !/^[\p{Lu}.]{2,}$/u.test(bearer.name)) return []
    const long = byInitials.get(bearer.words[0]) ?? []
    if (long.length !== 1) return []
    const [b] = long
    return { a, b, rule: 'entities.initials', because: `${bearer.name} are the initials of ${bearers[b].name}` }
  })
}
