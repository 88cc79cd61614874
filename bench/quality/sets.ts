import { copiesSet } from '../stories/copies.ts'
import { storyEntitiesSet } from '../stories/entities.ts'
import { groupingSet } from '../stories/grouping.ts'
import { polnearSet, seedAttributionsSet } from './attributions.ts'
import { furtherDisputesSet, furtherStoriesSet, reportDisputesSet } from './further-stories.ts'
import { inventedCountedSet, inventedReadSet } from './invented-stories.ts'
import { checksExtraSet, ledgersSet } from './ledgers.ts'
import { mutationsSet } from './mutations.ts'
import { namesSet } from './names.ts'
import { convertedQuantitiesSet, newsQuantitiesSet, seedQuantitiesSet, timesSet } from './numbers.ts'
import { pagesSet } from './pages.ts'
import { reportsBySentenceSet } from './reports-by-sentence.ts'
import type { DevSet } from './set.ts'
import { syntaxSet } from './syntax.ts'

/** Every development set, in the order of the pipeline. */
export const sets: readonly DevSet[] = [
  pagesSet,
  syntaxSet,
  namesSet,
  polnearSet,
  seedAttributionsSet,
  newsQuantitiesSet,
  convertedQuantitiesSet,
  seedQuantitiesSet,
  timesSet,
  groupingSet,
  copiesSet,
  storyEntitiesSet,
  checksExtraSet,
  mutationsSet,
  ledgersSet,
  furtherStoriesSet,
  furtherDisputesSet,
  reportDisputesSet,
  reportsBySentenceSet,
  inventedReadSet,
  inventedCountedSet,
]
