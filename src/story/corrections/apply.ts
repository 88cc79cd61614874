import type { Annotations } from '../../annotate/annotations.ts'
import type { KeptCorrection } from '../correction.ts'
import { withNames } from './names.ts'
import { withSpeakers } from './speakers.ts'
import { withValues } from './values.ts'

/** In this order: whom a speaker correction names may only be there once two entities are parted. */
const STEPS = [withNames, withSpeakers, withValues]

/** An article's annotations as persons have set them right, the later word over the earlier. */
export const corrected = (annotations: Annotations, corrections: readonly KeptCorrection[]): Annotations =>
  corrections.length === 0 ? annotations : STEPS.reduce((left, step) => step(left, corrections), annotations)

/** By time, so that the last word holds; then by id. */
export const inOrder = (corrections: readonly KeptCorrection[]): readonly KeptCorrection[] =>
  [...corrections].sort((a, b) =>
    a.when !== b.when ? (a.when < b.when ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  )
