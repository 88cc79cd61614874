/** A box in the picture's units; `x`, `y` is its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of a label: what is said in the dot's colour, or a remark of ours on it. */
export interface Line {
  readonly words: string
  readonly remark: boolean
}

/** A label to be placed beside a dot. */
export interface Label {
  readonly x: number
  readonly y: number
  /** How far from the middle of the dot its rings reach. */
  readonly radius: number
  /** The lines to print, in wordings of which the first that fits is taken. */
  readonly wordings: readonly (readonly Line[])[]
}

/** Where a label stands, with its lines, and whether it is so far off that a thin line must lead to it. */
export interface Placed extends Box {
  readonly lines: readonly Line[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lead: boolean
}

const lineHeight = 15
/** Mean width of a letter at 12 px, on the generous side. */
const letter = 6.5
const gap = 6

/**
 * Places labels, in the order given, each where it first fits: beside its dot, above or below it, then further up and down,
 * and only where no other wording has room with the barest, which is the last. No label covers another, a box in `taken`, or
 * leaves `frame`; boxes in `avoided` are covered only where there is no other room close to the dot. `null` where there is
 * none at all.
 */
export function placeLabels(
  labels: readonly Label[],
  taken: readonly Box[],
  avoided: readonly Box[],
  frame: Box,
): (Placed | null)[] {
  const placed: Box[] = [...taken]
  return labels.map((label) => {
    const place = (wordings: Label['wordings']): Placed | undefined => {
      const free = wordings
        .flatMap((lines) => [...candidatesOf(label, lines)])
        .filter((box) => within(box, frame) && !placed.some((other) => overlaps(other, box)))
      const close = free.filter(({ lead }) => !lead)
      return close.find((box) => !avoided.some((other) => overlaps(other, box))) ?? close[0] ?? free[0]
    }
    const found = place(label.wordings.slice(0, -1)) ?? place(label.wordings.slice(-1)) ?? null
    if (found) placed.push(found)
    return found
  })
}

function* candidatesOf({ x, y, radius }: Label, lines: readonly Line[]): Generator<Placed> {
  const width = letter * Math.max(...lines.map(({ words }) => words.length))
  const height = lineHeight * lines.length
  const off = radius + gap
  const size = { width, height, lines }
  const beside = (dy: number, lead: boolean): Placed[] => [
    { x: x + off, y: y - lineHeight / 2 + dy, ...size, anchor: 'start', lead },
    { x: x - off - width, y: y - lineHeight / 2 + dy, ...size, anchor: 'end', lead },
  ]
  yield* beside(0, false)
  for (const edge of [y - off - height + 2, y + off - 2]) {
    yield { x: x - width / 2, y: edge, ...size, anchor: 'middle', lead: false }
    yield { x: x - 4, y: edge, ...size, anchor: 'start', lead: false }
    yield { x: x + 4 - width, y: edge, ...size, anchor: 'end', lead: false }
  }
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
