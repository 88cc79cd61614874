import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Span } from '../../../article/article.ts'
import { holds, overlap } from '../../../article/span.ts'
import type { Quote } from '../../../language/document.ts'
import { firstEndingAfter, within } from '../../../language/search.ts'
import type { Giver } from '../../ledger.ts'
import { giverOf, isSuspected } from '../../parties/giver.ts'
import { isOutlet } from '../../parties/outlets.ts'
import { withinClause } from '../../sentence/clause.ts'
import { bears } from '../../words/bearings.ts'
import { isUsedAs, type Use } from '../../words/function-words.ts'
import type { Found, Sought } from './sought.ts'

/** So far, in characters, stands the cue behind a figure that its content lost. */
const NEAR = 25

/** A figure between a content that was cut short and its cue: "The fee would be $28, according to the grid". */
export function enclosed({ quantity, report, cast, held }: Sought): Found | null {
  if (held) return null
  const cut = report.attributions.find(
    ({ source, cue: [cue], content: [content] }) =>
      source.length > 0 &&
      source.every(({ start, end }) => quantity.end <= start || end <= quantity.start) &&
      cue !== undefined &&
      content !== undefined &&
      content.end <= quantity.start &&
      quantity.end <= cue.start &&
      cue.start - quantity.end <= NEAR,
  )
  const giver = cut ? giverOf(report, cut, cast) : null
  return giver?.name ? { giver, because: `it stands between the words of ${giver.name}` } : null
}

/**
 * A figure in a clause of whose words an attribution holds only some: "Lind said another 40 boats were lost, bringing the
 * total to 145" where the content ends at the comma.
 */
export function clauseOf({ quantity, report, cast, held }: Sought): Found | null {
  if (held || within(report.document.quotes, quantity).length > 0) return null
  const [own, ...above] = withinClause(quantity.start, report)
  const cut = report.attributions.find(
    ({ content, source }) =>
      source.length > 0 &&
      ![...source, ...content].some((span) => holds(span, quantity)) &&
      content.some(
        (span) => above.some((token) => holds(span, token)) && within(report.document.quotes, span).length === 0,
      ),
  )
  const giver = own && cut ? giverOf(report, cut, cast) : null
  return giver?.origin ? { giver, because: `it stands in the clause that ${giver.name} is named for` } : null
}

/** The quotation that a figure stands in. */
const quoteAround = (quantity: Span, { document }: Annotations): Quote | undefined =>
  document.quotes.find((quote) => holds(quote, quantity))

/** So many characters lie between a cue and the quotation that it opens: " includes: “". */
const OPENS_WITHIN = 3

/** A figure in a quotation of which an attribution holds only another part, or which follows upon one: "Lind’s letter says that the fleet has: “…”". */
export function quoted({ quantity, report, cast, held }: Sought): Found | null {
  if (held) return null
  const quote = quoteAround(quantity, report)
  if (!quote) return null
  const end = ({ cue, content }: Attribution): number => Math.max(...[...cue, ...content].map((span) => span.end))
  const said =
    report.attributions.find(({ content }) => content.some((span) => overlap(span, quote))) ??
    report.attributions.find((one) => end(one) <= quote.start && quote.start - end(one) <= OPENS_WITHIN)
  const giver = said ? giverOf(report, said, cast) : null
  return giver?.name ? { giver, because: `it stands in the quotation that ${giver.name} is quoted with` } : null
}

/** What is quoted as said, not called so, is longer than this. */
const SPOKEN = 40

/** A figure in a quotation that goes on with another: whose words those were, in its paragraph or the one before. */
export function quotedOn({ quantity, report, cast, held }: Sought): Found | null {
  if (held) return null
  const { paragraphs } = report.document
  const quote = quoteAround(quantity, report)
  const own = quote ? firstEndingAfter(paragraphs, quote.start) : 0
  const from = (paragraphs[own - 1] ?? paragraphs[own])?.start
  // A few words between marks may be a term or a title.
  if (!quote || from === undefined || quote.end - quote.start < SPOKEN) return null
  const before = report.attributions.findLast(
    ({ quotation, cue: [cue] }) => quotation !== 'indirect' && cue && from <= cue.start && cue.end <= quote.start,
  )
  const giver = before ? giverOf(report, before, cast) : null
  return giver?.origin ? { giver, because: `it goes on with the quotation of ${giver.name}` } : null
}

/**
 * What is passed on without a name ("reportedly", "is suspected of", "they say") comes from whoever is named for the
 * sentence before it in the paragraph.
 */
export function continued({ quantity, report, cast, held }: Sought): Found | null {
  const { sentences, paragraphs } = report.document
  const sentence = sentences[firstEndingAfter(sentences, quantity.start)]
  const paragraph = paragraphs[firstEndingAfter(paragraphs, quantity.start)]
  const previous = sentence && sentences[sentence.index - 1]
  if (!previous || !paragraph) return null
  // "They also report …" goes on with the paragraph before it.
  if (previous.start < paragraph.start && !(held && isOfThem(held, report, 'speaks-on'))) return null
  const hearsay = held
    ? isSuspected(report, held) || isOfThem(held, report) || held.cue.some((span) => isPassedOn(span, report))
    : isPassedOn(sentence, report)
  if (!hearsay) return null
  const said = report.attributions
    .filter(({ cue: [cue] }) => cue && holds(previous, cue))
    .map((one) => giverOf(report, one, cast))
    .filter(({ name, standing }) => name !== null && standing !== 'own-voice')
  const [outlet, source] = [said.findLast(isMedium), said.findLast((giver) => !isMedium(giver))]
  const before = source ? { ...source, via: source.via ?? outlet?.name ?? null } : outlet
  return before ? { giver: before, because: `it goes on with what ${before.name} says just before` } : null
}

/** Whether a source is a pronoun, or one of a use. */
const isOfThem = ({ source }: Attribution, { document }: Annotations, use?: Use): boolean =>
  source.length > 0 &&
  source.every((span) =>
    within(document.tokens, span).every(
      ({ upos, form }) => upos === 'PRON' && (use === undefined || isUsedAs(use, form.toLowerCase())),
    ),
  )

const isMedium = ({ name }: Giver): boolean => name !== null && isOutlet(name)

const isPassedOn = (span: Span, { document }: Annotations): boolean =>
  within(document.tokens, span).some(({ lemma }) => bears(lemma, 'pass-on'))
