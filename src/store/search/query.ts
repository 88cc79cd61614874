import type { Session } from '../session.ts'
import { shownAnalysis } from '../tables/redirects.ts'
import { articleHits } from './article-hits.ts'
import { figureHits } from './figure-hits.ts'
import { sayingHits } from './saying-hits.ts'
import type { Search } from './search.ts'
import { suggestions } from './suggest.ts'

const NOTHING = { items: [], next: null }

export function searchIn(session: Session): Search {
  const { read } = session
  return {
    async articles(sought) {
      return articleHits(session, (await shownAnalysis(read)) ?? '', sought)
    },
    async said(sought) {
      const analysis = await shownAnalysis(read)
      return analysis === null ? NOTHING : sayingHits(session, analysis, sought)
    },
    async figures(sought) {
      const analysis = await shownAnalysis(read)
      return analysis === null ? NOTHING : figureHits(session, analysis, sought)
    },
    suggest: (what, letters, limit) => suggestions(read, what, letters, limit),
  }
}
