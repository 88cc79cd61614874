/** Classes of the place of a head as seen from its dependent, and one for the root: numbers below this, a multiple of 4. */
export const PLACES = 24
/** The class of the root's place, outside the sentence. */
export const ROOT_PLACE = 20

const SIDE = 10

/** The class of a head that stands `offset` words after its dependent (before it: less than 0). */
export function placeOf(offset: number): number {
  const far = Math.abs(offset)
  return offset < 0 ? distance(far) : distance(far) + SIDE
}

function distance(far: number): number {
  if (far <= 4) return far - 1
  if (far <= 6) return 4
  if (far <= 9) return 5
  if (far <= 14) return 6
  if (far <= 22) return 7
  return far <= 35 ? 8 : 9
}
