import { below, type Matrix, rowsFrom, type Wholes } from './kernels.ts'
import { FEATURES, vectorOf, writeRows } from './lexemes.ts'
import type { Network } from './network.ts'
import { CASINGS } from './shape.ts'

/** Words kept; when there may be no room for the next, all are forgotten. */
const LIMIT = 12_288
/** Words worked out at once. */
const AT_ONCE = 64
/** Whether a word stands between quotation marks. */
const QUOTED = [0, 1]
const SETTINGS = CASINGS * QUOTED.length
/** Bytes of a whole number. */
const BYTES = 4

/** What words are taken to be before their sentences are read: each apart, worked out once and kept, and then each in its setting. */
export interface WordStates {
  /** Writes the states of the sentences' forms and what the first layer makes of them; settings: one for each form, see `settingOf`. */
  readonly write: (
    sentences: readonly (readonly string[])[],
    forms: readonly string[],
    settings: Wholes,
    states: Matrix,
    gated: Matrix,
  ) => void
}

/** How the sentence is cased and whether the word stands between quotation marks, as one number. */
export const settingOf = (casing: number, quoted: number): number => casing * QUOTED.length + quoted

/** The states of words as a network makes them, kept for the words that come again. */
export function wordStates(network: Network, longest: number): WordStates {
  const { kernels: k, widths, lexemes, embeddings, vectors, hidden, word, window } = network
  const { embedding, vector, state } = widths
  const features = k.wholes(AT_ONCE * FEATURES)
  const vectorRows = k.wholes(AT_ONCE)
  const input = k.matrix(AT_ONCE, embedding + vector)
  const middle = k.matrix(AT_ONCE, widths.hidden)
  const kept = { states: k.matrix(LIMIT, state), parts: k.matrix(window.length * LIMIT, 3 * state) }
  const added = settingsOf(network)
  const rows = k.wholes(longest)
  const places = new Map<string, number>()

  /** Works out at most `AT_ONCE` words, which are kept from the place `from` on. */
  const work = (forms: readonly string[], from: number): void => {
    forms.forEach((form, i) => {
      writeRows(lexemes, form, features.data, i * FEATURES)
      vectorRows.data[i] = vectorOf(lexemes, form)
    })
    const count = forms.length
    const down = input.cols * 4
    k.sumShortRows(embeddings.at, embedding, features.at, FEATURES, input.at, down, embedding, count, embeddings.scale)
    k.sumShortRows(vectors.at, vector, vectorRows.at, 1, input.at + embedding * 4, down, vector, count, vectors.scale)
    hidden.multiply(input, middle, count)
    k.rectify(middle.at, count * middle.cols)
    const states = below(kept.states, from)
    word.multiply(middle, states, count)
    window.forEach((factor, part) => {
      factor.multiply(states, below(kept.parts, part * LIMIT + from), count)
    })
  }

  const write = (
    sentences: readonly (readonly string[])[],
    forms: readonly string[],
    settings: Wholes,
    states: Matrix,
    gated: Matrix,
  ): void => {
    const count = forms.length
    if (places.size + count > LIMIT) places.clear()
    const from = places.size
    const fresh: string[] = []
    forms.forEach((form, i) => {
      let place = places.get(form)
      if (place === undefined) {
        place = places.size
        places.set(form, place)
        fresh.push(form)
      }
      rows.data[i] = place
    })
    for (let i = 0; i < fresh.length; i += AT_ONCE) work(fresh.slice(i, i + AT_ONCE), from + i)
    k.sumRows(kept.states.at, rows.at, added.states.at, settings.at, states.at, state, count)
    const { at, down } = rowsFrom(gated)
    let first = 0
    for (const { length } of sentences) {
      const places = first * BYTES
      k.sumNeighbours(
        kept.parts.at,
        LIMIT * down,
        rows.at + places,
        added.parts.at,
        SETTINGS * down,
        settings.at + places,
        at + first * down,
        3 * state,
        length,
      )
      first += length
    }
  }
  return { write }
}

/** What each setting adds to the state of a word, and to what the first layer makes of it and its neighbours. */
function settingsOf({ kernels: k, widths: { state }, context, window }: Network) {
  const states = k.matrix(SETTINGS, state)
  const parts = k.matrix(window.length * SETTINGS, 3 * state)
  for (let casing = 0; casing < CASINGS; casing++) {
    for (const quoted of QUOTED) {
      const row = settingOf(casing, quoted) * state
      for (let j = 0; j < state; j++) {
        states.data[row + j] = context.data[casing * state + j] + context.data[(CASINGS + quoted) * state + j]
      }
    }
  }
  window.forEach((factor, part) => {
    factor.multiply(states, below(parts, part * SETTINGS), SETTINGS)
  })
  return { states, parts }
}
