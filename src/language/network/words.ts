import type { Matrix } from './kernels.ts'
import { FEATURES, vectorOf, writeRows } from './lexemes.ts'
import type { Network } from './network.ts'

/** Words kept; when so many are met, all are forgotten. */
const LIMIT = 1 << 15
/** Words worked out at once. */
const AT_ONCE = 64

/** What a network makes of words apart from their sentences, worked out once for each. */
export interface WordStates {
  /** Writes the state of each form into the rows of `into`. */
  readonly write: (forms: readonly string[], into: Float32Array) => void
}

export function wordStates(network: Network): WordStates {
  const { kernels, widths, hidden, word } = network
  const input = kernels.matrix(AT_ONCE, widths.embedding + widths.vector)
  const middle = kernels.matrix(AT_ONCE, widths.hidden)
  const output = kernels.matrix(AT_ONCE, widths.state)
  const places = new Map<string, number>()
  let kept = new Float32Array(1024 * widths.state)

  const work = (forms: readonly string[]): void => {
    forms.forEach((form, i) => {
      writeInput(network, form, input.data, i * input.cols)
    })
    hidden.multiply(input, middle, forms.length)
    rectify(middle, forms.length)
    word.multiply(middle, output, forms.length)
    const from = places.size
    if ((from + forms.length) * widths.state > kept.length) {
      const more = new Float32Array(kept.length * 2)
      more.set(kept)
      kept = more
    }
    kept.set(output.data.subarray(0, forms.length * widths.state), from * widths.state)
    forms.forEach((form, i) => {
      places.set(form, from + i)
    })
  }

  const write = (forms: readonly string[], into: Float32Array): void => {
    const met = new Set<string>()
    for (const form of forms) if (!places.has(form)) met.add(form)
    if (places.size + met.size > LIMIT) {
      places.clear()
      for (const form of forms) met.add(form)
    }
    const fresh = [...met]
    for (let i = 0; i < fresh.length; i += AT_ONCE) work(fresh.slice(i, i + AT_ONCE))
    for (let i = 0; i < forms.length; i++) {
      const from = (places.get(forms[i]) as number) * widths.state
      for (let j = 0, to = i * widths.state; j < widths.state; j++) into[to + j] = kept[from + j]
    }
  }
  return { write }
}

const rows = new Int32Array(FEATURES)

/** The sum of a form's embeddings, then its vector. */
function writeInput({ widths, lexemes, embeddings, vectors }: Network, form: string, into: Float32Array, at: number) {
  into.fill(0, at, at + widths.embedding + widths.vector)
  writeRows(lexemes, form, rows, 0)
  for (const row of rows) {
    for (let j = 0, from = row * widths.embedding; j < widths.embedding; j++) {
      into[at + j] += embeddings.values[from + j] * embeddings.scale
    }
  }
  const row = vectorOf(lexemes, form)
  if (row < 0) return
  for (let j = 0, from = row * widths.vector, to = at + widths.embedding; j < widths.vector; j++) {
    into[to + j] = vectors.values[from + j] * vectors.scale
  }
}

function rectify({ data, cols }: Matrix, count: number): void {
  for (let i = 0; i < count * cols; i++) if (data[i] < 0) data[i] = 0
}
