import type { Evidence } from '../../article/article.ts'
import type { Appearance, Claim, StoryLedger } from '../../ledger/ledger.ts'
import type { AppliedCorrection } from '../../story/correction.ts'
import { correctionWords } from '../parts/corrected.ts'
import { type Reports, reportsOf, wordsOf } from '../parts/reports.ts'
import type { Dossier } from './export.ts'

/**
 * Claims and their appearances as linked data (schema.org Claim). A ClaimReview stands only where a person has given a
 * verdict: the program rates nothing.
 */
export function jsonldOf({ ledger, texts, base }: Dossier): object {
  const reports = reportsOf(ledger, texts)
  return {
    '@context': 'https://schema.org',
    '@graph': ledger.stories.flatMap((story) => {
      const id = (line: string): string => `${base ?? 'urn:reckon:'}${story.id}#${line}`
      return [
        ...story.claims.map((claim) => claimNode(claim, id, reports)),
        ...story.corrections.flatMap((one) => reviewNodes(one, story, id)),
      ]
    }),
  }
}

function claimNode({ id: line, text, appearances }: Claim, id: (line: string) => string, reports: Reports): object {
  const dated = appearances.map((one) => ({ one, day: reports.get(one.article)?.entry.published ?? '9999' }))
  const first = [...dated].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
  return {
    '@type': 'Claim',
    '@id': id(line),
    text,
    appearance: appearances.map((one) => appearanceNode(one, reports)),
    ...(first && first.day !== '9999' ? { firstAppearance: appearanceNode(first.one, reports) } : {}),
  }
}

function appearanceNode({ article, outlet, giver, evidence }: Appearance, reports: Reports): object {
  const entry = reports.get(article)?.entry
  return {
    '@type': 'Quotation',
    text: wordsOf(reports, evidence),
    ...(giver.name === null ? {} : { creator: { '@type': 'Thing', name: giver.name } }),
    isPartOf: {
      '@type': 'NewsArticle',
      identifier: article,
      ...(entry?.title ? { headline: entry.title } : {}),
      ...(entry?.published ? { datePublished: entry.published } : {}),
      ...(outlet ? { publisher: { '@type': 'Organization', name: outlet } } : {}),
    },
  }
}

/** The verdict of a person on the claims that hold the words which it is about. */
function reviewNodes(one: AppliedCorrection, { claims }: StoryLedger, id: (line: string) => string): readonly object[] {
  const { correction, applied, by, when } = one
  if (correction.kind !== 'confirmed' || !applied) return []
  return claims
    .filter(({ evidence }) => evidence.some((part) => one.evidence.some((words) => holds(part, words))))
    .map((claim) => ({
      '@type': 'ClaimReview',
      '@id': id(`${claim.id}-${one.id}`),
      datePublished: when,
      author: { '@type': 'Person', name: by },
      claimReviewed: claim.text,
      itemReviewed: { '@id': id(claim.id) },
      reviewBody: correctionWords(one),
      reviewRating: { '@type': 'Rating', alternateName: 'Confirmed' },
    }))
}

const holds = (part: Evidence, words: Evidence): boolean =>
  part.article === words.article && part.start <= words.start && words.end <= part.end
