import { abbreviations } from './abbreviations.ts'
import { bareNames } from './bare-names.ts'
import { fullNames } from './full-names.ts'
import type { Rule } from './merge.ts'
import { shortNames } from './short-names.ts'
import { statedBodies } from './stated-bodies.ts'

/** By which bearers of different names are found to be one, in order. */
export const rules: readonly Rule[] = [
  fullNames,
  abbreviations,
  // After abbreviations: two bodies with a state may be one that is spelled out once.
  statedBodies,
  shortNames,
  // Last: which Singh is meant depends on how many full Singhs are left apart.
  bareNames,
]
