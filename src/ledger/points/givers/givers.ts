import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import { within } from '../../../language/search.ts'
import type { Giver } from '../../ledger.ts'
import type { Cast } from '../../parties/cast.ts'
import { giverOf } from '../../parties/giver.ts'
import { isOutlet } from '../../parties/outlets.ts'
import { bears } from '../../words/bearings.ts'
import { byDoing, byTelling, isOpen } from './act.ts'
import { background } from './background.ts'
import { clauseOf, continued, enclosed, quoted, quotedOn } from './beside.ts'
import { byCitation } from './citation.ts'
import { byDocument } from './document.ts'
import { byInstrument } from './instrument.ts'
import { withoutFigure } from './misread.ts'
import type { Found, GiverRule, Sought } from './sought.ts'
import { byStudy } from './study.ts'
import { byTeller } from './teller.ts'
import { tweeted } from './tweeted.ts'

/** Who is named by the attribution that holds the figure. */
function held({ report, held: attribution, cast }: Sought): Found | null {
  const giver = attribution ? voiceOf(attribution, report, cast) : null
  return giver?.name ? { giver, because: giverWords(giver) } : null
}

/** Who an attribution names, unless it is what gives nobody's figures: "the test firing showed", "a series of countries vowed". */
function voiceOf(attribution: Attribution, report: Annotations, cast: Cast): Giver | null {
  const giver = giverOf(report, attribution, cast)
  const called = giver.name !== null && giver.origin === null
  const says = attribution.cue.some((span) =>
    within(report.document.tokens, span).some(({ lemma }) => bears(lemma, 'say')),
  )
  if (!called || says) return giver
  const holder = attribution.nestedIn === null ? undefined : report.attributions[attribution.nestedIn]
  return holder ? voiceOf(holder, report, cast) : null
}

/** "The council may impose a quota of 500": what may come is nobody's word yet. */
const mayCome = (report: Annotations, { cue, stance }: Attribution): boolean =>
  stance === 'other' &&
  cue.some((span) =>
    within(report.document.tokens, span).some((token) => token.upos === 'VERB' && isOpen(token, report)),
  )

/** "The coalition put the toll at 600, according to AFP": the coalition’s, through the agency. */
function told(sought: Sought): Found | null {
  const found = byTelling(sought)
  const outlet = found ? held(sought)?.giver.name : null
  return found && outlet && isOutlet(outlet) ? { ...found, giver: { ...found.giver, via: outlet } } : found
}

/** What an outlet says of whoever acts is that party's figure, through the outlet. */
function throughOutlet(sought: Sought): Found | null {
  const outlet = held(sought)?.giver.name
  const found = outlet && isOutlet(outlet) ? (byDoing(sought) ?? byDocument(sought)) : null
  return found && found.giver.name !== outlet ? { ...found, giver: { ...found.giver, via: outlet ?? null } } : null
}

const ownVoice = ({ report, cast, held: attribution }: Sought): Found => ({
  giver: (attribution && voiceOf(attribution, report, cast)) ?? giverOf(report, null, cast),
  because: 'nobody is named for it: the report gives it in its own voice',
})

/** Asked in this order; the first that finds somebody tells who gives the figure. */
const RULES: readonly GiverRule[] = [
  // Before what holds it: an attribution's words may hold what its source doesn't say.
  { rule: 'giver.background', find: background },
  // "Calder said the ministry had put the toll at 40": the ministry.
  { rule: 'giver.tells', find: told },
  { rule: 'giver.teller', find: byTeller },
  { rule: 'giver.through-outlet', find: throughOutlet },
  { rule: 'giver', find: held },
  { rule: 'giver.cited', find: byCitation },
  { rule: 'giver.quoted', find: quoted },
  { rule: 'giver.tweeted', find: tweeted },
  { rule: 'giver.enclosed', find: enclosed },
  { rule: 'giver.clause', find: clauseOf },
  { rule: 'giver.does', find: byDoing },
  { rule: 'giver.document', find: byDocument },
  { rule: 'giver.study', find: byStudy },
  { rule: 'giver.instrument', find: byInstrument },
  { rule: 'giver.quoted-on', find: quotedOn },
  { rule: 'giver.continued', find: continued },
]

/** What holds a figure; a source that holds it was read too long. */
function holderOf({ held, quantity, report }: Sought): Attribution | null {
  const misread = ({ source }: Attribution): boolean =>
    source.some(({ start, end }) => start <= quantity.start && quantity.end < end)
  const found = held ?? report.attributions.find(misread)
  const apart = found ? withoutFigure(found, report) : null
  return held || apart !== found ? apart : null
}

/** Who gives a figure, with the rule that tells so. */
export function giverOfFigure(asked: Sought): Found & { readonly rule: string } {
  const held = holderOf(asked)
  const sought = { ...asked, held: held && mayCome(asked.report, held) ? null : held }
  for (const { rule, find } of RULES) {
    const found = find(sought)
    if (found) return { rule, ...found }
  }
  return { rule: 'giver.own-voice', ...ownVoice(sought) }
}

/** Who gives a figure, in words for a reader. */
export function giverWords({ name, origin }: Giver): string {
  if (name === null) return 'whoever gives it isn’t named'
  return origin && origin !== name ? `given by ${name}, who speaks for ${origin}` : `given by ${name}`
}
