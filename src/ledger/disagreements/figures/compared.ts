import type { Annotations } from '../../../annotate/annotations.ts'
import { serves } from '../../../annotate/quantities/vocabulary.ts'
import type { Token } from '../../../language/document.ts'
import { firstEndingAfter, sentenceAround } from '../../../language/search.ts'
import type { Disagreement, Giver } from '../../ledger.ts'
import type { Measured } from '../../measures/measures.ts'
import type { Cast } from '../../parties/cast.ts'
import type { Figure } from '../../points/figure.ts'
import { tellerOf, tellingOf } from '../../points/givers/teller.ts'
import type { Telling } from '../../points/givers/telling.ts'
import { isIncluded } from '../../points/point.ts'
import { childOf, governors } from '../../sentence/clause.ts'
import { isList } from '../../sentence/list.ts'
import { firstOf, subjectOf } from '../../sentence/subject.ts'
import { tellsBy } from '../../words/tellings.ts'

/** A figure in its measure. */
interface Placed {
  readonly figure: Figure
  readonly of: Measured
}

/** Somebody says of a number that it is higher or lower, without one of their own: "The union puts the number far higher". */
interface Comparison {
  readonly giver: Giver
  readonly telling: Telling
  /** What the number is of, as a noun or pronoun: "the number", "it", "the crowd". */
  readonly about: Token
  readonly comparative: Token
}

const SUBJECT: ReadonlySet<string> = new Set(['nsubj'])
const OBJECT: ReadonlySet<string> = new Set(['obj'])
const COPULA: ReadonlySet<string> = new Set(['cop'])
const AUXILIARY: ReadonlySet<string> = new Set(['aux'])
const WITHIN: ReadonlySet<string> = new Set(['nmod'])
const COMPARATIVES: ReadonlySet<string> = new Set(['JJR', 'RBR'])
const MODAL = 'MD'

/** Figures that one party gives, and of which another says that they are more or less: "higher than the ministry’s 31". */
export function comparedFigures(measured: readonly Measured[], cast: Cast): readonly Omit<Disagreement, 'id'>[] {
  const placed = measured.flatMap((of) => of.figures.map((figure) => ({ figure, of })))
  const byReport = Map.groupBy(placed, ({ figure }) => figure.report)
  const found = [...byReport].flatMap(([report, own]) => {
    const inOrder = own.toSorted((x, y) => x.figure.quantity.start - y.figure.quantity.start)
    const bySentence = Map.groupBy(inOrder, ({ figure }) =>
      firstEndingAfter(report.document.sentences, figure.quantity.start),
    )
    return report.document.tokens.flatMap((token) => {
      const comparison = comparisonAt(token, report, cast)
      const meant = comparison && meantBy(comparison, bySentence, report, cast)
      return comparison && meant ? [disagreementOf(comparison, meant, report)] : []
    })
  })
  const parties = ({ measure, sides }: Omit<Disagreement, 'id'>): string =>
    JSON.stringify([measure, ...sides.map(({ source, value }) => [source, value])])
  return [...Map.groupBy(found, parties).values()].map(together)
}

/** What one party says of another's number in several places is one dispute. */
function together(same: readonly Omit<Disagreement, 'id'>[]): Omit<Disagreement, 'id'> {
  const [first] = same
  const sides = first.sides.map((side, i) => ({
    ...side,
    evidence: same.flatMap((one) => one.sides[i]?.evidence ?? []),
  }))
  return { ...first, sides, trail: same.flatMap(({ trail }) => trail) }
}

function comparisonAt(comparative: Token, report: Annotations, cast: Cast): Comparison | null {
  if (isList(report.document.sentences[comparative.sentence])) return null
  if (!COMPARATIVES.has(comparative.xpos) || !tellsBy(comparative.lemma, 'compares')) return null
  const telling = tellingOf(comparative, report)
  const about = telling && aboutOf(comparative, telling, report)
  const giver = about && tellerOf(telling, { report, cast })
  return giver ? { giver, telling, about, comparative } : null
}

/** "puts *the number* higher", "says that *the toll* is higher"; what may or will be higher is no count. */
function aboutOf(comparative: Token, { by }: Telling, report: Annotations): Token | undefined {
  if (comparative.head === by.index) {
    const object = tellsBy(by.lemma, 'sizes') ? childOf(by, report, OBJECT) : undefined
    if (object) return object
  }
  // "was worth less than the $3 million": the adjective is what is said, the comparative how much of it.
  const predicate = governors(comparative.start, report)
    .slice(0, PREDICATE_WITHIN)
    .find((token) => token === by || childOf(token, report, COPULA))
  if (!predicate || (predicate !== comparative && !tellsBy(predicate.lemma, 'measures'))) return undefined
  const open = childOf(predicate, report, AUXILIARY)?.xpos === MODAL
  return open ? undefined : childOf(predicate, report, SUBJECT)
}

/** A comparative and the predicate that it belongs to hang no farther from each other. */
const PREDICATE_WITHIN = 4
/** So many sentences before a comparison the figure that it is of stands at most. */
const REACH = 2
/** "than" stands so many tokens behind its comparative at most. */
const THAN_WITHIN = 4

/** The figure that is said to be too low or too high: the one behind "than" that somebody is named for, else the last one before. */
function meantBy(
  { giver: teller, telling, about, comparative }: Comparison,
  figures: ReadonlyMap<number, readonly Placed[]>,
  report: Annotations,
  cast: Cast,
): Placed | null {
  const { index, sentence } = comparative
  const than = report.document.tokens
    .slice(index + 1, index + 1 + THAN_WITHIN)
    .find((one) => one.lemma === 'than' && one.sentence === sentence)
  const near = Array.from({ length: REACH + 1 }, (_, i) => figures.get(sentence - REACH + i) ?? []).flat()
  const found = than
    ? figures.get(sentence)?.find(({ figure }) => figure.quantity.start > than.end)
    : near.findLast((one) => one.figure.quantity.end <= telling.by.start && isOf(about, one, report))
  if (!found) return null
  const giver = than ? ownerOf(found.figure, report, cast) : found.figure.point.giver
  if (!giver?.name || giver.standing === 'own-voice' || giver.name === teller.name) return null
  return { ...found, figure: { ...found.figure, point: { ...found.figure.point, giver, source: giver.name } } }
}

const POSSESSOR: ReadonlySet<string> = new Set(['nmod:poss'])
const RELATIVE: ReadonlySet<string> = new Set(['acl:relcl'])

/** Whose figure it is by the words right around it: "the ministry’s 31", "the 469 that the agency reports", "the 5,000 estimated by police". */
function ownerOf({ quantity }: Figure, report: Annotations, cast: Cast): Giver | null {
  const { tokens } = report.document
  const token = tokens[firstEndingAfter(tokens, quantity.start)]
  const possessor = token && childOf(token, report, POSSESSOR)
  const clause = token && childOf(token, report, RELATIVE)
  const teller = clause && tellsBy(clause.lemma, 'asserts', 'sizes') ? subjectOf(clause, report) : possessor
  const near = tellingOf(quantity, report)
  const telling = teller && token ? { teller, by: clause ?? token } : near?.teller.deprel === AGENT ? near : null
  return telling && tellerOf(telling, { report, cast })
}
const AGENT = 'obl:agent'

/** Whether a figure may be what a comparison is of: "the number of workers" after "4.2 million workers". */
function isOf(about: Token, { figure }: Placed, report: Annotations): boolean {
  const { quantity, point } = figure
  if (point.forecast || point.vague || figure.dated || isIncluded(figure)) return false
  if (about.upos === 'PRON') return tellsBy(about.lemma, 'refers')
  const whole = childOf(about, report, WITHIN)
  const isNumber = serves(about.lemma.toLowerCase(), 'anaphor')
  if (isNumber && !whole) return true
  const noun = (isNumber && whole ? whole : about).lemma.toLowerCase()
  const sentence = report.document.tokens[firstEndingAfter(report.document.tokens, quantity.start)]
  return (
    quantity.frame.head === noun ||
    (sentence ? sentenceAround(sentence, report.document) : []).some(({ lemma }) => lemma.toLowerCase() === noun)
  )
}

function disagreementOf(
  { giver, telling, about, comparative }: Comparison,
  { figure: { point }, of }: Placed,
  report: Annotations,
): Omit<Disagreement, 'id'> {
  const article = report.article.id
  const places = [telling.teller, telling.by, about, comparative]
  const start = Math.min(firstOf(telling.teller, report.document.tokens), ...places.map((token) => token.start))
  const end = Math.max(...places.map((token) => token.end))
  const said = { article, start, end }
  const because = `${point.giver.name} gives a number; according to ${giver.name} it is ${comparative.form}`
  return {
    kind: 'figure',
    about: of.measure.label,
    measure: of.measure.id,
    sides: [
      { source: point.giver.name, value: point.value, stance: null, words: point.wording, evidence: [point.evidence] },
      {
        source: giver.name,
        value: null,
        stance: null,
        words: report.article.text.slice(start, end).replace(/\s+/gu, ' '),
        evidence: [said],
      },
    ],
    because,
    trail: [{ rule: 'figure.compared', because, evidence: [point.evidence, said] }],
  }
}
