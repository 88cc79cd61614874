import type { Origin } from '../../ledger/ledger.ts'
import { labelOf } from '../parts/reports.ts'
import { countWords, figureWords, listWords, standingWords } from '../wording/words.ts'
import { type Context, lineAnchor, reportAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, originName, section } from './parts.ts'

/** What the tree looks up for every origin alike. */
interface Lookup {
  /** The figures of the story, by "point report". */
  readonly figures: ReadonlyMap<string, string>
  /** Of each copy, the report that it is a copy of. */
  readonly copyOf: ReadonlyMap<string, string>
  /** The reporting words of each claim in each report, by "claim report". */
  readonly verbs: ReadonlyMap<string, string>
}

/** Whose word the story stands on, as a tree: the body and who speaks for it, the reports that carry it, their copies. */
export function originsSection(context: Context): Html | null {
  const { origins } = context.story
  if (!origins.length) return null
  const lookup = lookupOf(context)
  const weight = ({ claims, points }: Origin) => claims.length + points.length
  const ranked = [...origins].sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))
  const items = ranked.map((origin) => originItem(context, origin, lookup))
  const list = (of: readonly Html[]) => html`<ul class="tree">${of}</ul>`
  const note = 'whose word it is, not how many reports repeat it'
  return section(context, 'origins', 'Where it comes from', note, foldRest(items, 8, list, 'origin'))
}

function lookupOf({ story }: Context): Lookup {
  const copies = story.syndication.filter(({ kind }) => kind === 'copy')
  return {
    figures: new Map(
      story.measures.flatMap(({ points }) =>
        points.map((point) => [`${point.id} ${point.evidence.article}`, figureWords(point)]),
      ),
    ),
    copyOf: new Map(copies.flatMap(({ articles, first }) => articles.map((id) => [id, first ?? articles[0]]))),
    verbs: new Map(
      story.claims.flatMap(({ id, appearances }) =>
        appearances.map(({ article, verb, quoted }) => [`${id} ${article}`, quoted ? 'quotes' : (verb ?? 'own voice')]),
      ),
    ),
  }
}

function originItem(context: Context, origin: Origin, lookup: Lookup): Html {
  const { name, speakers, standing, claims, points, articles } = origin
  const through = speakers.filter((speaker) => speaker !== name)
  const counts = [
    claims.length > 0 && countWords(claims.length, 'claim'),
    points.length > 0 && countWords(points.length, 'figure'),
  ].filter(Boolean)
  const lines = claims.slice(0, 12).map((id) => html`<a class="id" href="#${lineAnchor(context, id)}">${id}</a>`)
  const byOriginal = [...Map.groupBy(articles, (id) => lookup.copyOf.get(id) ?? id).values()]
  const reports = byOriginal.map((same) => reportItem(context, origin, same, lookup))
  return html`<li><p><b>${originName(context, name)}</b>${
    standingWords[standing] && html` <span class="tag plain">${standingWords[standing]}</span>`
  }${through.length > 0 && html` <span class="soft">through ${listWords(through)}</span>`} <span class="why">${counts.join(', ')}${lines}</span></p><ul>${reports}</ul></li>`
}

/** A report that carries an origin's word, with its reporting words and figures, and its copies below it. */
function reportItem({ reports }: Context, origin: Origin, same: readonly string[], lookup: Lookup): Html {
  const original = same.find((id) => lookup.copyOf.get(id) === id) ?? same[0]
  const copies = same.filter((id) => id !== original)
  const link = (id: string) => html`<a class="ev" href="#${reportAnchor(reports, id)}">${labelOf(reports, id)}</a>`
  const verbs = origin.claims.map((id) => lookup.verbs.get(`${id} ${original}`) ?? '')
  const figures = origin.points.map((id) => lookup.figures.get(`${id} ${original}`) ?? '')
  const how = [...new Set([...verbs, ...figures])].filter(Boolean)
  const below = copies.map((id) => html`<li>${link(id)} <span class="why">the same text</span></li>`)
  return html`<li>${link(original)} <span class="why">${how.slice(0, 8).join(' · ')}</span>${copies.length > 0 && html`<ul>${below}</ul>`}</li>`
}
