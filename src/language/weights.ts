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
  /** Rows, columns and scale of each matrix, whose part holds whole numbers of 16 bits, the lower byte first. */
  readonly matrices: Readonly<Record<string, readonly [rows: number, cols: number, scale: number]>>
}

/** Room for the matrices of a network and the work of reading. */
const MEMORY = 32_000_000

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
    k.lengthen(k.bytes(parts[name]), found.at, rows * cols, scale)
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
    layers: Array.from({ length: widths.layers }, (_, l) => ({
      input: factor(`input${l}`),
      gates: matrix(`gates${l}`),
    })),
    views: factor('views', 'viewsBias'),
    root: matrix('root'),
    arcs: factor('arcs', 'arcsBias'),
    places: matrix('places'),
    relations: factor('relations', 'relationsBias'),
  }
}
