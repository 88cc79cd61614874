import { type Matrix, rowsFrom } from './kernels.ts'
import type { Network } from './network.ts'
import { casingOf, quotedOf } from './shape.ts'
import { settingOf, wordStates } from './words.ts'

/** The states of the words of some sentences, a row each, each word in its sentence. They stand until the next are asked for. */
export type Encoder = (sentences: readonly (readonly string[])[], forms: readonly string[]) => Matrix

/** The recurrent layers of a network, for up to `longest` words at once. */
export function encoder(network: Network, longest: number): Encoder {
  const { kernels: k, widths, firstGates, layers } = network
  const { state } = widths
  const words = wordStates(network, longest)
  const settings = k.wholes(longest)
  const states = [k.matrix(longest, state), k.matrix(longest, state)]
  const gated = k.matrix(longest, 3 * state)

  const writeSettings = (sentences: readonly (readonly string[])[]): void => {
    let at = 0
    for (const sentence of sentences) {
      const casing = casingOf(sentence)
      const quoted = quotedOf(sentence)
      for (let i = 0; i < sentence.length; i++) settings.data[at++] = settingOf(casing, quoted[i])
    }
  }

  /** One layer over all sentences, half of the state from the left and half from the right. */
  const recur = (sentences: readonly (readonly string[])[], gates: Matrix, from: Matrix, to: Matrix): void => {
    const { down } = rowsFrom(from)
    let first = 0
    for (const { length } of sentences) {
      const at = first * down
      for (const back of [0, 1]) {
        const half = back * state * 2
        const u = gated.at + 3 * (at + half)
        const x = from.at + at + half
        const y = to.at + at + half
        k.recur(u, 3 * down, x, y, down, gates.at + half, 0, 0, 0, state / 2, length, back)
      }
      first += length
    }
  }

  return (sentences, forms) => {
    let [from, to] = states
    writeSettings(sentences)
    words.write(sentences, forms, settings, from, gated)
    recur(sentences, firstGates, from, to)
    for (const { input, gates } of layers) {
      ;[from, to] = [to, from]
      input.multiply(from, gated, forms.length)
      recur(sentences, gates, from, to)
    }
    return to
  }
}
