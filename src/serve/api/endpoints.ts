import { articleChanges, compareArticles, getArticle, listArticles } from './articles.ts'
import { storyChecks } from './checks.ts'
import { storyClaim, storyClaims } from './claims.ts'
import { addCorrection, listCorrections, storyCorrections, undoCorrection } from './corrections.ts'
import { storyCoverage } from './coverage.ts'
import { storyDisagreements } from './disagreements.ts'
import type { Endpoint } from './endpoint.ts'
import { storyEntities } from './entities.ts'
import { events } from './events.ts'
import { exportStory, listExports } from './exports.ts'
import { storyFindings } from './findings.ts'
import { addArticles, getImport } from './imports.ts'
import { storyLedger, storyLine } from './ledger.ts'
import { storyMeasure, storyMeasures } from './measures.ts'
import { storyCopies, storyOrigins } from './origins.ts'
import { storyQuotations } from './quotations.ts'
import { searchArticles, searchFigures, searchStatements, suggest } from './search.ts'
import { getStatus } from './status.ts'
import { getStory, listStories, storyReports } from './stories.ts'
import { storyTimeline } from './timeline.ts'
import { storyVoices } from './voices.ts'

/** Every endpoint, in the order in which the documents list them. */
export const endpoints: readonly Endpoint[] = [
  listStories,
  getStory,
  storyFindings,
  storyReports,
  storyLedger,
  storyMeasures,
  storyMeasure,
  storyClaims,
  storyClaim,
  storyVoices,
  storyOrigins,
  storyCopies,
  storyCoverage,
  storyTimeline,
  storyDisagreements,
  storyChecks,
  storyQuotations,
  storyEntities,
  storyLine,
  listArticles,
  getArticle,
  articleChanges,
  compareArticles,
  searchArticles,
  searchStatements,
  searchFigures,
  suggest,
  addArticles,
  getImport,
  listCorrections,
  storyCorrections,
  addCorrection,
  undoCorrection,
  listExports,
  exportStory,
  events,
  getStatus,
]
