import { type Bundle, readBundle } from './model/bundle.ts'
import { byteFactor, type Factor } from './network/factor.ts'
import { decodeTable } from './network/hash-table.ts'
import { kernels, type Matrix } from './network/kernels.ts'
import type { Network, Table, Widths } from './network/network.ts'

/** What `weights/language.bin` says of the arrays that follow. */
export interface LanguageMeta {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly widths: Widths
  /** Scales of the embeddings and vectors. */
  readonly embeddings: number
  readonly vectors: number
  /**
   * Rows, columns and scale of each matrix. Its part holds whole numbers of 16 bits, the lower byte first; or, where the scale is 0, of 8
   * bits, and the matrix NAME.scales the scales of the columns.
   */
  readonly matrices: Readonly<Record<string, readonly [rows: number, cols: number, scale: number]>>
}

/** Room for the matrices of a network and the work of reading. */
const MEMORY = 85_000_000

/**
 * The network in `weights/language.bin`.
 * @throws if the package's weights are missing
 */
export const readNetwork = (): Network => networkOf(readBundle<LanguageMeta>('language'))

/** The network of a bundle. */
function networkOf({ meta, parts }: Bundle<LanguageMeta>): Network {
  const k = kernels(MEMORY)
  const matrix = (name: string): Matrix => {
    const [rows, cols, scale] = meta.matrices[name]
    const found = k.matrix(rows, cols)
    if (scale === 0) k.lengthenBytes(k.bytes(parts[name]), found.at, rows, cols, matrix(`${name}.scales`).at)
    else k.lengthen(k.bytes(parts[name]), found.at, rows * cols, scale)
    return found
  }
  const factor = (name: string, bias?: string): Factor =>
    byteFactor(k, matrix(name), bias === undefined ? undefined : matrix(bias))
  const table = (name: 'embeddings' | 'vectors'): Table => ({ at: k.bytes(parts[name]), scale: meta[name] })
  const { tags, labels, widths } = meta
  return {
    kernels: k,
    widths,
    tags,
    labels,
    lexemes: {
      lower: decodeTable(parts.lower),
      exact: decodeTable(parts.exact),
      tagSets: decodeTable(parts.tagSets),
      vectors: decodeTable(parts.vectorRows),
    },
    embeddings: table('embeddings'),
    vectors: table('vectors'),
    hidden: factor('hidden', 'hiddenBias'),
    word: factor('word'),
    context: matrix('context'),
    window: ['before0', 'input0', 'after0'].map((name) => factor(name)),
    firstGates: matrix('gates0'),
    layers: Array.from({ length: widths.layers - 1 }, (_, l) => ({
      input: factor(`input${l + 1}`),
      gates: matrix(`gates${l + 1}`),
    })),
    views: factor('views', 'viewsBias'),
    root: matrix('root'),
    arcs: factor('arcs', 'arcsBias'),
    places: matrix('places'),
    relations: factor('relations', 'relationsBias'),
  }
}
