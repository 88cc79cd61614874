import { encodeBundle } from '../../src/language/model/bundle.ts'
import { encodeTable } from '../../src/language/network/hash-table.ts'
import type { Matrix } from '../../src/language/network/kernels.ts'
import type { Widths } from '../../src/language/network/network.ts'
import type { LanguageMeta } from '../../src/language/weights.ts'
import type { Vectors } from './vectors.ts'

type Values = Pick<Matrix, 'rows' | 'cols' | 'data'>

/** The tables of a network's lexemes, before they are written. */
export interface LexemeTables {
  readonly lower: ReadonlyMap<number, number>
  readonly exact: ReadonlyMap<number, number>
  readonly tagSets: ReadonlyMap<number, number>
}

/** What words are multiplied with: in 8 bits, since no more of it is used (`byteFactor`). */
const FACTORS = /^(?:hidden|word|before0|input\d|after0|views|arcs|relations)$/
/** The largest step that is used. */
const LARGEST = 63

/** A trained network as the package carries it, not yet compressed: embeddings and factors in 8 bits, the other matrices in 16. */
export function packNetwork(
  { embeddings, ...matrices }: Readonly<Record<string, Matrix>>,
  widths: Widths,
  tags: readonly string[],
  labels: readonly string[],
  tables: LexemeTables,
  vectors: Vectors,
): Uint8Array {
  const scale = largest(embeddings.data) / 127
  const written = Object.entries(matrices).flatMap(([name, matrix]) =>
    FACTORS.test(name) ? inEightBits(name, matrix) : inSixteenBits(name, matrix),
  )
  const meta: LanguageMeta = {
    tags,
    labels,
    widths,
    embeddings: scale,
    vectors: vectors.scale,
    matrices: Object.fromEntries(written.map(({ name, shape }) => [name, shape])),
  }
  const parts = {
    lower: encodeTable(tables.lower),
    exact: encodeTable(tables.exact),
    tagSets: encodeTable(tables.tagSets),
    vectorRows: encodeTable(vectors.rows),
    vectors: vectors.values,
    embeddings: Int8Array.from(embeddings.data, (value) => Math.round(value / scale)),
    ...Object.fromEntries(written.map(({ name, bytes }) => [name, bytes])),
  }
  return encodeBundle({ meta, parts })
}

const largest = (values: Float32Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9)

/** A matrix as it is written: its bytes, and its shape as `LanguageMeta` tells it. */
interface Written {
  readonly name: string
  readonly shape: readonly [rows: number, cols: number, scale: number]
  readonly bytes: Int8Array
}

function inSixteenBits(name: string, { rows, cols, data }: Values): Written {
  const step = largest(data) / 0x7fff
  const bytes = new Int8Array(data.length * 2)
  data.forEach((value, i) => {
    const whole = Math.round(value / step)
    bytes[2 * i] = whole & 0xff
    bytes[2 * i + 1] = whole >> 8
  })
  return { name, shape: [rows, cols, step], bytes }
}

function inEightBits(name: string, { rows, cols, data }: Values): Written[] {
  const column = (j: number): Float32Array => Float32Array.from({ length: rows }, (_, i) => data[i * cols + j])
  const scales = Float32Array.from({ length: cols }, (_, j) => largest(column(j)) / LARGEST)
  const bytes = Int8Array.from(data, (value, i) => Math.round(value / scales[i % cols]))
  return [{ name, shape: [rows, cols, 0], bytes }, inSixteenBits(`${name}.scales`, { rows: 1, cols, data: scales })]
}
