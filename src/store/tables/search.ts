import { shownAnalysis } from '../rows/shown.ts'
import { articleHits } from '../search/article-hits.ts'
import { figureHits } from '../search/figure-hits.ts'
import { sayingHits } from '../search/saying-hits.ts'
import type { Search } from '../search/search.ts'
import { suggestions } from '../search/suggest.ts'
import type { Session } from '../session.ts'

const NOTHING = { items: [], next: null }

/** Search over the tables of a database, as the shown analysis reads the articles. */
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
