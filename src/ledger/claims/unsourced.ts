import type { Claim } from '../ledger.ts'

/**
 * Whether several reports carry a claim and none of them names anybody for it, nor is one the own word of an agency.
 * Only what independent reports state becomes a claim without a giver, so that copies need no look here.
 */
export const isUnsourced = ({ appearances, origins }: Claim): boolean =>
  origins.length === 0 &&
  appearances.every(({ giver }) => giver.standing === 'own-voice' && giver.origin === null) &&
  new Set(appearances.map(({ article }) => article)).size > 1
