import type { Annotations } from '../../../annotate/annotations.ts'
import type { Mention } from '../../../annotate/mentions/mention.ts'
import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import type { Evidence } from '../../../article/article.ts'
import type { Sentence, Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import type { Disagreement } from '../../ledger.ts'
import type { Cast } from '../../parties/cast.ts'
import { tellsBy } from '../../points/givers/tellings.ts'

/** Who is in front of whom by how much, as one poll has it. */
interface Lead {
  readonly leader: string
  readonly behind: string | null
  readonly margin: Quantity
  /** Whose poll it is, or how the report calls it. */
  readonly pollster: string
  readonly sentence: Sentence
  readonly evidence: Evidence
}

/** A name stands so near to the word by which one leads the other, in characters. */
const BEFORE = 80
const AFTER = 60
/** The margin stands no farther from it. */
const MARGIN_WITHIN = 60
/** Two polls that a report sets beside each other stand no farther apart, in sentences. */
const REACH = 4

/** Polls of one report of which each has another in the lead: that they differ by a little is chance, and no dispute. */
export function otherLeaders(reports: readonly Annotations[], cast: Cast): readonly Omit<Disagreement, 'id'>[] {
  return reports.flatMap((report) => {
    const leads = report.document.sentences.flatMap((sentence) => leadIn(sentence, report, cast) ?? [])
    return leads.flatMap((later, i) => {
      const earlier = leads.slice(Math.max(0, i - REACH), i).findLast((one) => areOpposed(one, later, report))
      return earlier ? [disagreementOf(earlier, later, report)] : []
    })
  })
}

const tokensOf = ({ firstToken, endToken }: Sentence, { document }: Annotations): readonly Token[] =>
  document.tokens.slice(firstToken, endToken)

/** The lead that a sentence on a poll tells. */
function leadIn(sentence: Sentence, report: Annotations, cast: Cast): Lead | null {
  const tokens = tokensOf(sentence, report)
  const cue = tokens.find(({ lemma }) => tellsBy(lemma, 'leads', 'trails'))
  const poll = tokens.find(({ lemma }) => tellsBy(lemma, 'polls'))
  if (!cue || !poll) return null
  const names = within(report.mentions, sentence)
  const persons = names.filter(({ type }) => type === 'PERSON')
  const before = persons.findLast(({ end }) => end <= cue.start && cue.start - end <= BEFORE)
  const after = persons.find(({ start }) => start >= cue.end && start - cue.end <= AFTER)
  const trails = tellsBy(cue.lemma, 'trails')
  const [leader, behind] = trails ? [after, before] : [before, after]
  const margin = within(report.quantities, { start: cue.start - MARGIN_WITHIN, end: cue.end + MARGIN_WITHIN }).find(
    (one) => (one.unit === 'pp' || one.unit === '%') && one.start >= sentence.start && one.end <= sentence.end,
  )
  if (!leader || !margin) return null
  const nameOf = ({ entity }: Mention): string => cast.name(report.article.id, entity)
  const body = names.find(({ type, start }) => type === 'ORG' && start < cue.start)
  const places = [cue, margin, leader, ...(behind ? [behind] : [])]
  return {
    leader: nameOf(leader),
    behind: behind ? nameOf(behind) : null,
    margin,
    pollster: body ? nameOf(body) : pollCalled(poll, tokens),
    sentence,
    evidence: {
      article: report.article.id,
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    },
  }
}

/** "another poll", "one survey", "polls". */
function pollCalled({ index, form }: Token, tokens: readonly Token[]): string {
  const own = tokens.find(({ head, deprel }) => head === index && (deprel === 'det' || deprel === 'nummod'))
  return [own?.form.toLowerCase() ?? '', form].filter(Boolean).join(' ')
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC'])

function areOpposed(earlier: Lead, later: Lead, report: Annotations): boolean {
  if (later.sentence.index - earlier.sentence.index > REACH || earlier.pollster === later.pollster) return false
  if (earlier.leader === later.leader) return false
  if (earlier.behind !== later.leader && later.behind !== earlier.leader) return false
  return !isElsewhere(earlier, later, report) && !isPast(earlier, report) && !isPast(later, report)
}

/** Polls of two states have two leaders. */
function isElsewhere(earlier: Lead, later: Lead, { mentions }: Annotations): boolean {
  const placesIn = ({ sentence }: Lead): readonly string[] =>
    within(mentions, sentence).flatMap(({ type, entity }) => (PLACES.has(type) ? [entity] : []))
  const [here, there] = [placesIn(earlier), placesIn(later)]
  return here.length > 0 && there.length > 0 && !there.some((place) => here.includes(place))
}

/** "had led in May", "earlier this year": who was in front before. */
const isPast = ({ sentence }: Lead, report: Annotations): boolean =>
  tokensOf(sentence, report).some(
    ({ form, lemma, upos }) => tellsBy(form, 'was') || (upos === 'AUX' && lemma === 'have' && form.endsWith('d')),
  )

function disagreementOf(earlier: Lead, later: Lead, { article }: Annotations): Omit<Disagreement, 'id'> {
  const because = `${earlier.pollster} has ${earlier.leader} in the lead, ${later.pollster} ${later.leader}`
  return {
    kind: 'figure',
    about: `lead of ${earlier.leader} or ${later.leader}`,
    measure: null,
    sides: [earlier, later].map(({ pollster, margin, evidence }) => ({
      source: pollster,
      value: margin.value,
      stance: null,
      words: article.text.slice(evidence.start, evidence.end).replace(/\s+/gu, ' '),
      evidence: [evidence],
    })),
    because,
    trail: [{ rule: 'figure.other-leader', because, evidence: [earlier.evidence, later.evidence] }],
  }
}
