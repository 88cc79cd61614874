import { articleRoutes } from './articles.ts'
import { correctionRoutes } from './corrections.ts'
import { importRoutes } from './imports.ts'
import { ledgerRoutes } from './ledger.ts'
import type { Route } from './route.ts'
import { searchRoutes } from './search.ts'
import { serverRoutes } from './server.ts'
import { storyRoutes } from './stories.ts'

/** Every endpoint that answers with JSON, bound to its answer. */
export const routes: readonly Route[] = [
  ...storyRoutes,
  ...ledgerRoutes,
  ...articleRoutes,
  ...searchRoutes,
  ...importRoutes,
  ...correctionRoutes,
  ...serverRoutes,
]
