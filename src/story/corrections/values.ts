import type { Annotations } from '../../annotate/annotations.ts'
import type { KeptCorrection } from '../correction.ts'
import { placeOf } from './place.ts'
import { BY_PERSON } from './speakers.ts'

/** Puts a person's reading of a figure in the place of the program's; one that is no figure has neither value nor bounds. */
export function withValues(annotations: Annotations, corrections: readonly KeptCorrection[]): Annotations {
  const { article } = annotations
  let { quantities } = annotations
  for (const { correction } of corrections) {
    if (correction.kind !== 'value' || correction.on.article !== article.id) continue
    const words = placeOf(correction.on, article.text)
    if (words === null) continue
    quantities = quantities.map((one) =>
      one.start === words.start && one.end === words.end
        ? { ...one, value: correction.value, ...bounds(one.modifier, correction.value), vague: false, rule: BY_PERSON }
        : one,
    )
  }
  return quantities === annotations.quantities ? annotations : { ...annotations, quantities }
}

/** The bounds that a figure's own modifier gives the corrected value. */
function bounds(modifier: string | null, value: number | null): { low: number | null; high: number | null } {
  const floor = modifier === 'more-than' || modifier === 'at-least'
  const ceiling = modifier === 'less-than' || modifier === 'at-most'
  return { low: floor ? value : null, high: ceiling ? value : null }
}
