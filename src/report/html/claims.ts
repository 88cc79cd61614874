import { isUnsourced } from '../../ledger/claims/unsourced.ts'
import type { Appearance, Claim } from '../../ledger/ledger.ts'
import { labelOf } from '../parts/reports.ts'
import { reportingWords } from '../wording/reporting-words.ts'
import { stanceKind } from '../wording/stances.ts'
import { countWords, originWords, unsourcedWords } from '../wording/words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, foldRest, lineId, originName, printed, section, wordsLink } from './parts.ts'

/** Bodies whose claims stay open; the others are folded. */
const openBodies = 8
const openClaims = 6

/** Who said what, by body and speaker; what the outlets say in their own voice comes last, folded. */
export function claimsSection(context: Context): Html | null {
  const { claims } = context.story
  if (!claims.length) return null
  const bodies = Map.groupBy(claims, originOf)
  const own = bodies.get(null) ?? []
  bodies.delete(null)
  const ranked = [...bodies].sort(([a, of], [b, other]) => other.length - of.length || ((a ?? '') < (b ?? '') ? -1 : 1))
  const blocks = ranked.map(([body, of]) => bodyBlock(context, body as string, of))
  const list = (items: readonly Html[]) => html`${items}`
  const unsourced = claims.filter(isUnsourced).length
  const note = `${countWords(claims.length, 'claim')} by ${countWords(bodies.size, 'body', 'bodies')}${
    unsourced ? `; for ${unsourced} that several carry ${unsourcedWords}` : ''
  }`
  return section(
    context,
    'claims',
    'Who said what',
    note,
    html`${foldRest(blocks, openBodies, list, 'body', 'bodies')}${
      own.length > 0 &&
      fold(`${countWords(own.length, 'statement')} in the outlets’ own voice`, claimList(context, own))
    }`,
  )
}

/** The body that the claim goes back to; null where only outlets stand behind it. */
function originOf({ appearances, origins, speaker }: Claim): string | null {
  const first = appearances[0]?.giver
  if (first && first.standing !== 'own-voice') return originWords(first)
  return origins[0] ?? speaker
}

function bodyBlock(context: Context, body: string, claims: readonly Claim[]): Html {
  const items = claims.map((claim) => claimItem(context, claim, body))
  const list = (of: readonly Html[]) => html`<ul class="said">${of}</ul>`
  return html`<div class="body"><h3>${originName(context, body)}</h3><div>${foldRest(items, openClaims, list, 'claim')}</div></div>`
}

function claimList(context: Context, claims: readonly Claim[]): Html {
  return html`<ul class="said">${claims.map((claim) => claimItem(context, claim, null))}</ul>`
}

function claimItem(context: Context, claim: Claim, body: string | null): Html {
  const { speaker, appearances, evidence } = claim
  const verbs = reportingWords(appearances)
  const hedges = [...new Set(appearances.flatMap((appearance) => appearance.hedges))]
  const words = evidence[0] ? printed(context, evidence[0]) : html`<q class="printed">${claim.text}</q>`
  const places = [...Map.groupBy(appearances, ({ article }) => article).values()].map((inOne) =>
    placeOf(context, inOne, verbs.length > 1),
  )
  return html`<li id="${lineAnchor(context, claim.id)}"><div><p>${speaker && speaker !== body && html`<b>${speaker}</b> `}<span class="${
    claim.stance === 'deny' || claim.stance === 'decline' ? 'stance strong' : 'stance'
  }">${verbs[0] ?? stanceKind(claim.stance)}</span> ${words}${
    hedges.length > 0 && html` <span class="soft">hedged: ${hedges.join(', ')}</span>`
  }${
    isUnsourced(claim) && html` <span class="soft">${unsourcedWords}</span>`
  }</p><ul class="places">${places}</ul></div>${lineId(context, claim.id)}</li>`
}

/** A report that carries a claim, with its words for it where reports differ; where it does so again, a way to each place. */
function placeOf(context: Context, [first, ...again]: readonly Appearance[], differ: boolean): Html {
  const verbs = reportingWords([first, ...again])
  const links = again.map((one, i) => html` ${wordsLink(context, one.evidence, `again (${i + 2})`)}`)
  return html`<li>${wordsLink(context, first.evidence, labelOf(context.reports, first.article))}${
    differ && verbs.length > 0 && html` <span class="soft">${verbs.join(', ')}</span>`
  }${links}</li>`
}
