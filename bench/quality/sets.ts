import { polnearSet, seedAttributionsSet } from './attributions.ts'
import { checksExtraSet, ledgersSet } from './ledgers.ts'
import { namesSet } from './names.ts'
import { convertedQuantitiesSet, newsQuantitiesSet, seedQuantitiesSet, timesSet } from './numbers.ts'
import type { DevSet } from './set.ts'
import { syntaxSet } from './syntax.ts'

/** Every development set, in the order of the pipeline. */
export const sets: readonly DevSet[] = [
  syntaxSet,
  namesSet,
  polnearSet,
  seedAttributionsSet,
  newsQuantitiesSet,
  convertedQuantitiesSet,
  seedQuantitiesSet,
  timesSet,
  checksExtraSet,
  ledgersSet,
]
