import { PLACES, placeOf, ROOT_PLACE } from './distance.ts'
import type { Matrix, Wholes } from './kernels.ts'
import { type Network, padded, viewColumns } from './network.ts'

/** Chooses heads and relations of words from their views; both write one number a word, counted as in `Reading`. */
export interface HeadReader {
  /** What the words as dependents look for in their heads: to be called before `choose`. */
  readonly seek: (view: Matrix, words: number) => void
  /** The heads of one sentence, whose words stand from row `first` on. */
  readonly choose: (view: Matrix, first: number, length: number) => void
  /** The relations of all words, after their heads were chosen. */
  readonly relate: (words: number) => void
  readonly heads: Wholes
  readonly relations: Wholes
}

/** Reads up to `most` words at once, in sentences of up to `longest`. */
export function headReader(network: Network, most: number, longest: number): HeadReader {
  const { kernels: k, widths, labels } = network
  const { arc, relation } = widths
  const columns = viewColumns(widths, network.tags.length)
  const dependents = k.matrix(most, arc)
  const sought = k.matrix(most, arc + PLACES)
  const turned = k.matrix(arc, padded(longest + 1))
  const scores = k.matrix(longest, padded(longest + 1))
  const room = k.wholes(k.treeRoom(longest) / 4)
  const pairs = k.matrix(most, relation)
  const named = k.matrix(most, padded(labels.length))
  const heads = k.wholes(most)
  const relations = k.wholes(most)
  const classes = k.wholes(2 * longest + 1)
  for (let d = -longest; d <= longest; d++) classes.data[longest + d] = d === 0 ? 0 : placeOf(d)
  const nearest = classes.at + longest * 4

  const seek = (view: Matrix, words: number): void => {
    k.leak(view.at + columns.dependent * 4, view.cols * 4, dependents.at, arc, words)
    network.arcs.multiply(dependents, sought, words)
  }

  const choose = (view: Matrix, first: number, length: number): void => {
    const down = view.cols * 4
    const at = view.at + first * down
    const width = padded(length + 1) * 4
    const from = sought.at + first * sought.cols * 4
    const chosen = heads.at + first * 4
    k.turnHeads(at + columns.head * 4, down, network.root.at, turned.at, width, arc, length)
    k.multiply(from, sought.cols * 4, 4, turned.at, width, scores.at, width, length, width / 4, arc, 0)
    k.addPlaces(scores.at, width, from + arc * 4, sought.cols * 4, nearest, ROOT_PLACE, length)
    k.bestTree(scores.at, width, length, chosen, room.at)
    const dependent = at + columns.relationDependent * 4
    const head = at + columns.relationHead * 4
    const into = pairs.at + first * relation * 4
    k.pair(dependent, head, down, chosen, network.places.at, nearest, ROOT_PLACE, into, relation, length)
  }

  const relate = (words: number): void => {
    network.relations.multiply(pairs, named, words)
    k.best(named.at, named.cols * 4, labels.length, relations.at, words)
  }
  return { seek, choose, relate, heads, relations }
}
