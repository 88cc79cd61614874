import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import { holds } from '../../../article/span.ts'
import { firstEndingAfter } from '../../../language/search.ts'
import { giverIn } from '../../parties/giver.ts'
import type { Giver } from '../../parties/party.ts'
import { isVoice } from '../../parties/speaking.ts'
import { authorBehind } from '../../sentence/author.ts'
import { childOf, governors } from '../../sentence/clause.ts'
import { firstOf, namedBy, understoodSubjectOf } from '../../sentence/subject.ts'
import { tellsBy } from '../../words/tellings.ts'
import { isAhead, isFronted } from './act.ts'
import { namedGiver } from './party.ts'
import { countIs, hadSo, reckoned } from './reckoning.ts'
import type { Found, Sought } from './sought.ts'
import type { Telling } from './telling.ts'

const POSSESSOR: ReadonlySet<string> = new Set(['nmod:poss'])
const AGENT: ReadonlySet<string> = new Set(['obl:agent'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj'])

/** "the 5,000 *estimated by police*", "the $5 million *claimed by* her opponents". */
function agentBehind(figure: Span, report: Annotations): Telling | null {
  const { tokens } = report.document
  const by = tokens[firstEndingAfter(tokens, figure.end)]
  if (by?.xpos !== 'VBN' || !tellsBy(by.lemma, 'asserts', 'sizes')) return null
  const teller = childOf(by, report, AGENT)
  return teller ? { teller, by } : null
}

/** "*the council’s estimate* of 2,900". */
function possessor(figure: Span, report: Annotations): Telling | null {
  const [own, by] = governors(figure.start, report)
  if (own?.deprel !== 'nmod' || by?.upos !== 'NOUN' || !tellsBy(by.lemma, 'number')) return null
  const teller = childOf(by, report, POSSESSOR)
  return teller ? { teller, by } : null
}

/** The subject of the nearest verb above the figure by which somebody tells something: "*organisers claimed* 10,000". */
function subjectAbove(figure: Span, report: Annotations): Telling | null {
  const chain = governors(figure.start, report)
  const at = chain.findIndex(({ upos, lemma }) => upos === 'VERB' && tellsBy(lemma, 'asserts', 'sizes'))
  const [below, by] = [chain[at - 1], chain[at]]
  // "Three firms said": those who are counted tell no count of themselves.
  if (!by || !below || SUBJECTS.has(below.deprel) || isFronted(below, by, report) || isAhead(by, report)) return null
  const teller = understoodSubjectOf(by, report)
  return teller && !holds(figure, teller) ? { teller, by } : null
}

/** The nearest first: what a participle or a noun tells stands inside what a verb tells. */
const FINDERS: readonly ((figure: Span, report: Annotations) => Telling | null)[] = [
  agentBehind,
  possessor,
  reckoned,
  countIs,
  hadSo,
  subjectAbove,
]

/** Who tells a figure, by the syntax around it; null where no noun is said to. */
export function tellingOf(figure: Span, report: Annotations): Telling | null {
  for (const find of FINDERS) {
    const found = find(figure, report)
    if (found) return found
  }
  return null
}

/** Whom the noun of a teller names or calls; null for a pronoun, and for what tells nothing. */
export function tellerOf({ teller, by }: Telling, sought: Pick<Sought, 'report' | 'cast'>): Giver | null {
  const { report, cast } = sought
  if (teller.upos !== 'NOUN' && teller.upos !== 'PROPN') return null
  // "a tally *by the Harbour Institute* shows".
  const name = (tellsBy(teller.lemma, 'number') ? authorBehind(teller, report) : null) ?? namedBy(teller, report)
  if (name) return namedGiver(name, sought)
  const span = { start: firstOf(teller, report.document.tokens), end: teller.end }
  // Whoever puts a toll at a number gives it: what they are called need not be known for a voice.
  const gives = tellsBy(by.lemma, 'sizes', 'number', 'has-it')
  if (!gives && !isVoice([span], report) && !tellsBy(teller.lemma, 'number')) return null
  const giver = giverIn(span, report, cast)
  return giver.name === null ? null : giver
}

/**
 * Who is said to tell a figure by words inside what an attribution holds, or where none does: "Police said 3,000 people
 * came, while *organisers* claimed 10,000".
 */
export function byTeller(sought: Sought): Found | null {
  const { quantity, report, held } = sought
  const telling = tellingOf(quantity, report)
  if (!telling) return null
  const inside = held?.content.some((span) => holds(span, telling.by) && holds(span, telling.teller))
  if (held && !inside) return null
  const giver = tellerOf(telling, sought)
  return giver ? { giver, because: `the figure is what ${giver.name} ${telling.by.form}` } : null
}
