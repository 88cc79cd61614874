import type { Annotations } from '../annotate/annotations.ts'
import type { Attribution } from '../annotate/attributions/attribution.ts'
import type { Article, Span } from '../article/article.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** An attribution as `annotate --jsonl` prints it: the speaker by name, and what is known of him beside it. */
function attributionJson(attribution: Attribution, text: string): object {
  const { speaker, nestedIn: _, ...rest } = attribution
  return {
    ...rest,
    speaker: speaker.name,
    speakers: speaker.names,
    role: speaker.role,
    affiliation: speaker.affiliation,
    anonymous: speaker.anonymous,
    anonymity: slice(speaker.anonymity, text),
    channel: slice(attribution.channel, text),
  }
}

const slice = (span: Span | null, text: string): string | null => span && text.slice(span.start, span.end)

/**
 * One article's annotations as one line of `annotate --jsonl`. Attributions that lie inside another's content stand
 * apart, in `nested`, with the place in `attributions` of the one that holds them.
 */
export function annotationsJson(annotations: Annotations): object {
  const { article, published, attributions, quantities, times, mentions, entities, references } = annotations
  const { text } = article
  const place = new Map<number, number>()
  attributions.forEach(({ nestedIn }, i) => {
    if (nestedIn === null) place.set(i, place.size)
  })
  /** A nested attribution may be held by a nested one: the outermost is the one that is printed. */
  const outermost = (i: number): number | null => {
    let at = i
    for (let steps = attributions.length; steps > 0; steps--) {
      const holder = attributions[at]?.nestedIn ?? null
      if (holder === null) return place.get(at) ?? null
      at = holder
    }
    return null
  }
  const giver = (i: number | null): string | null => (i === null ? null : (attributions[i]?.speaker.name ?? null))
  return {
    id: article.id,
    text,
    published: published?.day ?? null,
    publishedBasis: published?.basis ?? null,
    publishedRange: published && [published.from, published.to],
    publishedEvidence: published?.evidence ?? [],
    wire: article.wire?.agency ?? null,
    wireEvidence: article.wire?.evidence ?? [],
    dateline: article.dateline,
    boilerplate: article.boilerplate,
    attributions: attributions.filter(({ nestedIn }) => nestedIn === null).map((one) => attributionJson(one, text)),
    nested: attributions.flatMap((one, i) =>
      one.nestedIn === null ? [] : [{ ...attributionJson(one, text), nestedIn: outermost(i) }],
    ),
    quantities: quantities.map(({ attribution, ...quantity }) => ({
      ...quantity,
      attribution: attribution === null ? null : outermost(attribution),
      speaker: giver(attribution),
    })),
    times,
    mentions,
    entities,
    references,
  }
}

/** A ledger as `ledger --json` prints it: syndication holds copies and uncredited wire; other passages that reports share stand apart. */
export function ledgerJson(ledger: Ledger): object {
  return {
    ...ledger,
    stories: ledger.stories.map(({ syndication, ...story }) => ({
      ...story,
      syndication: syndication.filter(({ kind }) => kind !== 'passage'),
      passages: syndication.filter(({ kind }) => kind === 'passage'),
    })),
  }
}

/** One article as one line of `read --jsonl`. */
export function articleJson(article: Article): object {
  const { id, url, title, authors, outlet, published, modified, language, wire, text, boilerplate } = article
  return {
    id,
    url,
    title,
    authors,
    outlet,
    published,
    modified,
    language,
    wire: wire?.agency ?? null,
    text,
    boilerplate,
  }
}
