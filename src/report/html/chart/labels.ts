/** A box in the picture's units; `x`, `y` is its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A label to be placed beside a dot: one or two lines, the first in the dot's colour. */
export interface Label {
  readonly x: number
  readonly y: number
  /** How far from the middle of the dot its rings and arrow reach. */
  readonly radius: number
  readonly lines: readonly string[]
}

/** Where a label stands, and whether it is so far off that a thin line must lead to it. */
export interface Placed extends Box {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lead: boolean
}

const lineHeight = 15
const letter = 6.5
const gap = 6

/**
 * Places labels, in the order given, each where it first fits: beside its dot, above or below it, then further up and down.
 * No label covers another, a dot in `taken`, or leaves `frame`. `null` where there is no room left.
 */
export function placeLabels(labels: readonly Label[], taken: readonly Box[], frame: Box): (Placed | null)[] {
  const placed: Box[] = [...taken]
  return labels.map((label) => {
    const width = letter * Math.max(...label.lines.map((line) => line.length))
    const height = lineHeight * label.lines.length
    for (const candidate of candidatesOf(label, width, height)) {
      if (!within(candidate, frame) || placed.some((box) => overlaps(box, candidate))) continue
      placed.push(candidate)
      return candidate
    }
    return null
  })
}

function* candidatesOf({ x, y, radius }: Label, width: number, height: number): Generator<Placed> {
  const off = radius + gap
  const beside = (dy: number, lead: boolean): Placed[] => [
    { x: x + off, y: y - lineHeight / 2 + dy, width, height, anchor: 'start', lead },
    { x: x - off - width, y: y - lineHeight / 2 + dy, width, height, anchor: 'end', lead },
  ]
  yield* beside(0, false)
  yield { x: x - width / 2, y: y - off - height + 2, width, height, anchor: 'middle', lead: false }
  yield { x: x - width / 2, y: y + off - 2, width, height, anchor: 'middle', lead: false }
  for (let shift = lineHeight / 2; shift <= lineHeight * 9; shift += lineHeight / 2) {
    const lead = shift > lineHeight
    yield* beside(-shift, lead)
    yield* beside(shift, lead)
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}
