import type { StoryLedger } from './ledger.ts'

/** The ledger of a story of which nothing is found yet. */
export const unmade = (story: Pick<StoryLedger, 'id' | 'title' | 'from' | 'to'>): StoryLedger => ({
  ...story,
  articles: [],
  parts: [],
  findings: [],
  dismissed: [],
  corrections: [],
  measures: [],
  claims: [],
  origins: [],
  disagreements: [],
  checks: [],
  syndication: [],
  quotations: [],
  entities: [],
  coverage: { outlets: [], rows: [] },
  timeline: [],
})
