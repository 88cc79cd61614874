import { encodeBundle } from '../../src/language/model/bundle.ts'
import { encodeTable } from '../../src/language/network/hash-table.ts'
import type { Matrix } from '../../src/language/network/kernels.ts'
import type { Widths } from '../../src/language/network/network.ts'
import type { LanguageMeta } from '../../src/language/weights.ts'
import type { Vectors } from './vectors.ts'

/** The tables of a network's lexemes, before they are written. */
export interface LexemeTables {
  readonly lower: ReadonlyMap<number, number>
  readonly exact: ReadonlyMap<number, number>
  readonly tagSets: ReadonlyMap<number, number>
}

/** A trained network as the package carries it, not yet compressed: embeddings in 8 bits, the other matrices in 16. */
export function packNetwork(
  { embeddings, ...matrices }: Readonly<Record<string, Matrix>>,
  widths: Widths,
  tags: readonly string[],
  labels: readonly string[],
  tables: LexemeTables,
  vectors: Vectors,
): Uint8Array {
  const scale = largest(embeddings.data) / 127
  const written = Object.entries(matrices).map(([name, { rows, cols, data }]) => {
    const step = largest(data) / 0x7fff
    return { name, shape: [rows, cols, step] as const, bytes: inSixteenBits(data, step) }
  })
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

function inSixteenBits(values: Float32Array, step: number): Int8Array {
  const bytes = new Int8Array(values.length * 2)
  values.forEach((value, i) => {
    const whole = Math.round(value / step)
    bytes[2 * i] = whole & 0xff
    bytes[2 * i + 1] = whole >> 8
  })
  return bytes
}
