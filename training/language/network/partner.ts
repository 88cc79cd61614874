/** What two learners that learn side by side share: room for the gradients of both, and where they wait for each other. */
export interface Meeting {
  readonly gradients: SharedArrayBuffer
  readonly rows: SharedArrayBuffer
  readonly turns: SharedArrayBuffer
}

/** The gradient of a step: of the parameters that every word bears on, and of the rows of the embeddings that were used. */
export interface Step {
  readonly dense: readonly Float32Array[]
  readonly embeddings: Float32Array
  readonly cols: number
  readonly touched: readonly number[]
}

/** Makes the gradient of a step, in place, the mean of both learners', and returns the rows that either of them touched. */
export type Partner = (step: Step) => Iterable<number>

/** Of a learner that has no other beside it. */
export const alone: Partner = ({ touched }) => touched

/** One waits so long for the other, in milliseconds, before it gives up. */
const PATIENCE = 600_000
/** While one still reads what was written for one step, the other writes for the next. */
const STEPS = 2
const SIDES = 2

/** Room for gradients of so many numbers, and so many rows of embeddings of so many columns. */
export function meeting(dense: number, rows: number, cols: number): Meeting {
  return {
    gradients: new SharedArrayBuffer(STEPS * SIDES * (dense + rows * cols) * 4),
    rows: new SharedArrayBuffer(STEPS * SIDES * (rows + 1) * 4),
    turns: new SharedArrayBuffer(2 * 4),
  }
}

/** The partner of the learner on one side, 0 or 1, of a meeting. Both come to the same numbers, whichever is faster. */
export function partner(at: Meeting, side: number): Partner {
  const gradients = new Float32Array(at.gradients)
  const rows = new Int32Array(at.rows)
  const turns = new Int32Array(at.turns)
  const size = gradients.length / STEPS / SIDES
  const most = rows.length / STEPS / SIDES
  let step = 0

  return ({ dense, embeddings, cols, touched }) => {
    const place = (of: number): number => (step % STEPS) * SIDES + of
    let to = place(side) * size
    for (const values of dense) {
      gradients.set(values, to)
      to += values.length
    }
    const list = place(side) * most
    rows[list] = touched.length
    touched.forEach((row, i) => {
      rows[list + 1 + i] = row
      gradients.set(embeddings.subarray(row * cols, (row + 1) * cols), to + i * cols)
    })
    meet(turns)

    let from = place(1 - side) * size
    for (const values of dense) {
      for (let i = 0; i < values.length; i++) values[i] = (values[i] + gradients[from++]) / 2
    }
    const own = new Set(touched)
    const others = rows.subarray(place(1 - side) * most + 1).subarray(0, rows[place(1 - side) * most])
    for (const row of touched) for (let i = row * cols; i < (row + 1) * cols; i++) embeddings[i] /= 2
    for (const row of others) {
      const kept = own.has(row) ? 1 : 0
      for (let i = row * cols; i < (row + 1) * cols; i++, from++)
        embeddings[i] = kept * embeddings[i] + gradients[from] / 2
      own.add(row)
    }
    step++
    return Int32Array.from(own).sort()
  }
}

/** Waits until the other side comes here too. */
function meet(turns: Int32Array): void {
  const turn = Atomics.load(turns, 1)
  if (Atomics.add(turns, 0, 1) === SIDES - 1) {
    Atomics.store(turns, 0, 0)
    Atomics.add(turns, 1, 1)
    Atomics.notify(turns, 1)
    return
  }
  while (Atomics.load(turns, 1) === turn) {
    if (Atomics.wait(turns, 1, turn, PATIENCE) === 'timed-out') throw new Error('the other learner does not answer')
  }
}
