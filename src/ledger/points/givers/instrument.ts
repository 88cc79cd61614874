import type { Annotations } from '../../../annotate/annotations.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { childOf, governors } from '../../sentence/clause.ts'
import { stretchAround } from '../../sentence/stretch.ts'
import { nameBefore, namedBy, subjectOf } from '../../sentence/subject.ts'
import { bears } from '../../words/bearings.ts'
import { namedGiver } from './party.ts'
import type { Found, Sought } from './sought.ts'

/** So many tokens back a report has named who made "those sanctions". */
const BACK = 150
/** A name stands right before the noun: "Security Council resolution". */
const BESIDE = 25

const CASE: ReadonlySet<string> = new Set(['case'])
const RELATIVE: ReadonlySet<string> = new Set(['WDT', 'WP'])

/** "Under those sanctions, countries can export no more than 500 barrels": the limit is of whoever made the sanctions. */
export function byInstrument(sought: Sought): Found | null {
  const { quantity, report } = sought
  const stretch = stretchAround(quantity.start, report)
  if (!stretch) return null
  const governing = new Set(governors(quantity.start, report).map(({ index }) => index))
  const noun = within(report.document.tokens, stretch).find(
    (token) => governing.has(token.head) && isInstrument(token) && isUnder(token, report),
  )
  const name = noun ? makerOf(noun, report) : null
  return name && noun
    ? { giver: namedGiver(name, sought), because: `it holds under the ${noun.form} of ${name}` }
    : null
}

const isInstrument = ({ upos, lemma }: Token): boolean =>
  (upos === 'NOUN' || upos === 'PROPN') && bears(lemma, 'instrument')

const isUnder = (token: Token, report: Annotations): boolean =>
  childOf(token, report, CASE)?.lemma.toLowerCase() === 'under'

/** Who made a resolution, a law or an order, by its own words or by the nearest before that name its maker; null for no instrument. */
export function makerOf(noun: Token, report: Annotations): string | null {
  const { tokens } = report.document
  const pointsBack = RELATIVE.has(noun.xpos)
  if (!isInstrument(noun) && !pointsBack) return null
  for (let i = noun.index; i >= Math.max(0, noun.index - BACK); i--) {
    const token = tokens[i]
    if (!isInstrument(token)) continue
    const maker = makerIn(token, report)
    if (maker) return maker
    // A relative pronoun stands for the instrument of its own sentence or for something else.
    if (pointsBack && token.sentence !== noun.sentence) return null
  }
  return null
}

/** Who made an instrument by its own words: the body before it, or the subject of the verb that made it. */
function makerIn(noun: Token, report: Annotations): string | null {
  const { mentions, document } = report
  const before = within(mentions, { start: noun.start - BESIDE, end: noun.end }).findLast(
    ({ type, end }) => type === 'ORG' && end <= noun.end,
  )
  const between = before ? document.text.slice(before.end, noun.start) : ''
  if (before && /^[\s’'s]*$/u.test(between)) return before.entity
  const verb = document.tokens[noun.head]
  if (verb?.upos !== 'VERB' || !bears(verb.lemma, 'do', 'make')) return null
  const subject = subjectOf(verb, report)
  return subject ? namedBy(subject, report) : (nameBefore(verb, report)?.entity ?? null)
}
