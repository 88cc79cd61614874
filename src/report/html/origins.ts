import type { Origin } from '../../ledger/ledger.ts'
import { labelOf } from '../reports.ts'
import { countWords, figureWords, listWords } from '../words.ts'
import { type Context, lineAnchor, reportAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, originName, section } from './parts.ts'

/** Whose word the story stands on, as a tree: the body, who speaks for it, and the reports that carry it. */
export function originsSection(context: Context): Html | null {
  const { origins } = context.story
  if (!origins.length) return null
  const figures = figuresOf(context)
  const ranked = [...origins].sort(
    (a, b) => b.claims.length + b.points.length - a.claims.length - a.points.length || (a.name < b.name ? -1 : 1),
  )
  const items = ranked.map((origin) => originItem(context, origin, figures))
  const list = (of: readonly Html[]) => html`<ul class="tree">${of}</ul>`
  return section(
    context,
    'origins',
    'Where it comes from',
    'whose word it is, not how many reports repeat it',
    foldRest(items, 12, list, 'origin'),
  )
}

/** The figures of the story by the id of their point. */
function figuresOf({ story }: Context): ReadonlyMap<string, string> {
  return new Map(story.measures.flatMap(({ points }) => points.map((point) => [point.id, figureWords(point)] as const)))
}

function originItem(context: Context, origin: Origin, figures: ReadonlyMap<string, string>): Html {
  const given = [...new Set(origin.points.map((id) => figures.get(id) ?? ''))].filter(Boolean)
  const standing =
    origin.standing === 'named' ? null : html` <span class="tag plain">${standingWords[origin.standing]}</span>`
  const speakers = origin.speakers.filter((speaker) => speaker !== origin.name)
  const reports = origin.articles.map(
    (article) =>
      html`<li><a class="ev" href="#${reportAnchor(context.reports, article)}">${labelOf(context.reports, article)}</a></li>`,
  )
  const claims = origin.claims.map((id) => html`<a class="id" href="#${lineAnchor(context, id)}">${id}</a> `)
  return html`<li><p><b>${originName(context, origin.name)}</b>${standing}${
    speakers.length > 0 && html` <span class="soft">through ${listWords(speakers)}</span>`
  }</p><ul><li class="why">${countWords(origin.claims.length, 'claim')}, ${countWords(origin.points.length, 'figure')}${
    given.length > 0 && `: ${given.slice(0, 8).join(' · ')}${given.length > 8 ? ' …' : ''}`
  } ${claims.slice(0, 12)}</li><li>${countWords(
    origin.articles.length,
    'report',
  )}: <ul class="places">${reports}</ul></li></ul></li>`
}

const standingWords = { group: 'a group', anonymous: 'unnamed', 'own-voice': 'own voice' } as const
