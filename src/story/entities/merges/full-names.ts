import { lexicon } from '../../../lexicon.ts'
import { consonants, skeleton } from '../name.ts'
import { grouped, isFullName, type Merge, type Rule, surname } from './merge.ts'

/** "Volodymyr Zelenskyy" and "Volodymyr Zelensky", "Joe Biden" and "Joseph R. Biden": surnames and given names agree. */
export const fullNames: Rule = (bearers) => {
  const merges: Merge[] = []
  for (const group of grouped(bearers, (each) => (isFullName(each) ? [skeleton(surname(each))] : [])).values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (!givenAgrees(bearers[a].words[0], bearers[b].words[0])) continue
        merges.push({
          a,
          b,
          rule: 'entities.full-name',
          because: `${bearers[a].name} and ${bearers[b].name} spell one name`,
        })
      }
    }
  }
  return merges
}

function givenAgrees(a: string, b: string): boolean {
  if (a === b || skeleton(a) === skeleton(b)) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  if (a[0] === b[0] && consonants(a) === consonants(b)) return true
  return lexicon<{ readonly short: string; readonly full: readonly string[] }>('story-given-names').some(
    ({ short, full }) => (short === a && full.includes(b)) || (short === b && full.includes(a)),
  )
}
