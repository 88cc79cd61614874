import { holds } from '../../../article/span.ts'
import type { Sentence } from '../../../language/document.ts'
import { firstEndingAfter, within } from '../../../language/search.ts'
import { childrenBy } from '../../../language/tree.ts'
import type { Figure } from '../../points/figure.ts'
import { tellingOf } from '../../points/givers/teller.ts'
import type { Telling } from '../../points/givers/telling.ts'
import { isIncluded } from '../../points/point.ts'
import { isList } from '../../sentence/list.ts'
import { statesOf } from '../../words/states.ts'
import { tellsBy } from '../../words/tellings.ts'
import { kindOfThing } from '../../words/things.ts'
import { sameMeasure } from '../dimension.ts'
import { isOwned, isPart } from '../part.ts'
import { type Matter, matterOf } from './matter.ts'

/** Two figures of one report, by their places, that it sets against each other, and why they are of one thing. */
export interface Against {
  readonly a: number
  readonly b: number
  readonly because: string
}

interface Told {
  readonly place: number
  readonly figure: Figure
  readonly sentence: Sentence
  readonly telling: Telling | null
  readonly matter: Matter
  /** Whether it is told as a part of another: nothing is set against it, though what points back may point at it. */
  readonly part: boolean
}

/** So many figures before another are asked whether it answers them. */
const MOST_BEFORE = 12
/** So many sentences before a figure the one that it answers stands at most. */
const REACH = 2

/**
 * Figures of one report that two parties give for one thing: the second is told in words that stand for the thing of the
 * first ("Police said 3,000 people came; organisers claimed 10,000"), or in a clause that turns against the first in the same words.
 * @param figures in the order of their reports and of the text
 */
export function setAgainst(figures: readonly Figure[]): readonly Against[] {
  const placed = figures.map((figure, place) => ({ figure, place }))
  const byReport = Map.groupBy(placed, ({ figure }) => figure.report)
  return [...byReport.values()].flatMap((own) => {
    const told = own
      .toSorted((x, y) => x.figure.quantity.start - y.figure.quantity.start)
      .flatMap(({ figure, place }) => toldOf(figure, place) ?? [])
    return told.flatMap((later, i) => answered(later, told.slice(Math.max(0, i - MOST_BEFORE), i)) ?? [])
  })
}

function toldOf(figure: Figure, place: number): Told | null {
  const { quantity, report, point } = figure
  const { sentences } = report.document
  const sentence = sentences[firstEndingAfter(sentences, quantity.start)]
  const isGiven = point.giver.name !== null && point.giver.standing !== 'own-voice'
  const ofWhole = quantity.unit === null && quantity.frame.partOf !== null
  if (!sentence || isList(sentence)) return null
  if (!isGiven || isIncluded(figure) || quantity.frame.additional || ofWhole || point.vague) return null
  const telling = tellingOf(quantity, report)
  const matter = matterOf(quantity, telling, report)
  return matter && { place, figure, sentence, telling, matter, part: isPart(quantity, report.article.text) }
}

/** The figure before that another is set against. */
function answered(later: Told, before: readonly Told[]): Against | null {
  for (const earlier of before.toReversed()) {
    if (later.sentence.index - earlier.sentence.index > REACH) return null
    if (!sameMeasure(earlier.figure.quantity, later.figure.quantity)) continue
    if (isOneParty(earlier, later) || earlier.part || later.part) {
      if (later.matter.pointsBack) return null
      continue
    }
    const because = oneThing(earlier, later)
    if (because !== null && !isOverTime(earlier, later) && !areApart(earlier, later) && !areOwn(earlier, later))
      return { a: earlier.place, b: later.place, because: `${because}: “${wordsOf(later)}”` }
    // What points back points at the nearest.
    if (later.matter.pointsBack) return null
  }
  return null
}

const wordsOf = ({ figure: { point } }: Told): string => point.wording

const isOneParty = ({ figure: a }: Told, { figure: b }: Told): boolean =>
  a.point.giver.name === b.point.giver.name || (a.point.giver.origin ?? 1) === (b.point.giver.origin ?? 2)

/** "had earlier said", "is now worth": one number as it moved; and samples of opinion, which differ by chance. */
function isOverTime(earlier: Told, later: Told): boolean {
  if (later.figure.dated && later.figure.point.asOf !== earlier.figure.point.asOf) return true
  return [earlier, later].some(({ figure, sentence }) =>
    figure.report.document.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .some(({ form, lemma }) => tellsBy(form, 'moves') || tellsBy(lemma, 'moves', 'samples')),
  )
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

/** The places that the sentence of a figure names, without the one that gives it: "officials in *Velmont* said". */
const placesIn = ({ sentence, figure: { report }, telling }: Told): readonly string[] =>
  within(report.mentions, sentence)
    .filter((one) => PLACES.has(one.type) && !(telling && holds(one, telling.teller)))
    .map(({ entity }) => entity)

/** "Officials in Velmont said 14 had died. In Arrel, police said four had": each tells of another place. */
function areApart(earlier: Told, later: Told): boolean {
  const [here, there] = [placesIn(earlier), placesIn(later)]
  return there.length > 0 && here.length > 0 && !there.some((place) => here.includes(place))
}

/** "Velmont said four of its soldiers had died, and that Arrel had left 27 dead": each army counts its own. */
const areOwn = (earlier: Told, later: Told): boolean =>
  isOwned(earlier.figure.quantity, earlier.figure.report.article.text) && !later.matter.pointsBack

/** Whether a clause is told of whoever tells it: "Norvane said *the company* had sold 40 boats". */
function isOfTeller({ matter: { subject }, figure: { point, report } }: Told): boolean {
  if (subject === null || subject.upos === 'PRON') return subject !== null
  const named = [...within(report.references, subject), ...within(report.mentions, subject)]
  return named.some(({ entity }) => entity === point.giver.name || entity === point.giver.origin)
}

/** Why two figures of two parties are of one thing; null where they need not be. */
function oneThing(earlier: Told, later: Told): string | null {
  if (isOfTeller(earlier)) return null
  if (later.matter.pointsBack && isNamed(earlier)) return 'its words stand for the thing of the figure before'
  if (sameSize(earlier.matter, later.matter)) return 'both say how much one thing is'
  if (!sameDeed(earlier, later)) return null
  if (leavesOut(later)) return 'the second leaves out what the first counts'
  if (turns(earlier, later)) return 'a clause that turns against the first counts the same'
  return null
}

/** What is pointed back at must be named. */
const isNamed = ({ matter, figure: { quantity } }: Told): boolean => matter.noun !== null || quantity.measures !== null

/** "the bridge will cost $40 million … puts the cost at $75 million": the noun of the one stands in the clause of the other. */
function sameSize(a: Matter, b: Matter): boolean {
  if (b.noun === null || b.predicate !== null) return false
  const said = [a.noun, a.predicate, a.subject].flatMap((token) => (token ? [token.lemma.toLowerCase()] : []))
  const noun = b.noun.lemma.toLowerCase()
  const kind = kindOfThing(noun)?.thing
  return said.includes(noun) || (kind !== undefined && said.some((one) => kindOfThing(one)?.thing === kind))
}

/** Whether two clauses say that as many do or suffer one thing: "two people died, though witnesses spoke of 20 dead". */
function sameDeed({ figure: a, matter: x }: Told, { figure: b, matter: y }: Told): boolean {
  const [states, others] = [statesOf(a.quantity.frame), statesOf(b.quantity.frame)]
  if (a.quantity.frame.forecast !== b.quantity.frame.forecast) return false
  const left = y.noun === null && states.length > 0
  if (y.subject !== null && !left && !isOneSubject(x, y)) return false
  if (x.subject !== null && y.subject === null) return false
  if (!sameNoun(x, y, a, b)) return false
  if (x.predicate !== null && x.predicate.lemma === y.predicate?.lemma) return true
  return states.length > 0 && states.join() === others.join()
}

/** "no more than 200 tons had leaked", "they have detained 57": not what money was spent on, which is told beside the sum. */
const leavesOut = ({ matter: { noun, subject }, figure: { quantity } }: Told): boolean =>
  noun === null && (quantity.unit === null || subject === null || subject.upos === 'PRON')

/** "the tanker carried 4,000 tons … it carried 9,000". */
const isOneSubject = ({ subject: a, predicate: p }: Matter, { subject: b, predicate: q }: Matter): boolean =>
  a !== null &&
  b !== null &&
  p?.lemma === q?.lemma &&
  (a.lemma === b.lemma || (b.upos === 'PRON' && tellsBy(b.lemma, 'refers')))

function sameNoun(x: Matter, y: Matter, a: Figure, b: Figure): boolean {
  if (y.noun === null) return true
  if (x.noun === null) return a.quantity.unit !== null
  const [one, other] = [x.noun.lemma.toLowerCase(), y.noun.lemma.toLowerCase()]
  const [kind, also] = [kindOfThing(one), kindOfThing(other)]
  if (a.quantity.frame.whom.join() !== b.quantity.frame.whom.join()) return false
  return one === other || (kind !== undefined && kind.thing === also?.thing && kind.some === also?.some)
}

const OTHERS: ReadonlySet<string> = new Set(['det', 'amod'])

/** Whether a word between two figures says that another tells otherwise: "but", "*another* group". */
function turns(earlier: Told, later: Told): boolean {
  const { document } = earlier.figure.report
  const teller = later.telling?.teller
  if (teller && childrenBy(teller, document, OTHERS).some(({ lemma }) => tellsBy(lemma, 'others'))) return true
  const between = { start: earlier.figure.quantity.end, end: later.figure.quantity.start }
  return within(document.tokens, between).some(({ lemma }) => tellsBy(lemma, 'turns'))
}
