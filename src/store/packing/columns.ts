/** Flat objects of one shape as columns, which deflate well and parse fast. */
export interface Columns {
  readonly length: number
  readonly columns: { readonly [key: string]: Column }
}

/** Integers: each less the one before it. Strings: places in a list. Anything else: as it is. */
type Column =
  | { readonly steps: readonly number[] }
  | { readonly texts: readonly string[]; readonly at: readonly number[] }
  | { readonly values: readonly unknown[] }

type Row = Readonly<Record<string, unknown>>

/** The columns of rows that all have the same keys; null where they don't. */
export function columnsOf(rows: readonly Row[]): Columns | null {
  const keys = Object.keys(rows[0] ?? {})
  if (rows.some((row) => Object.keys(row).length !== keys.length || keys.some((key) => !(key in row)))) return null
  return {
    length: rows.length,
    columns: Object.fromEntries(keys.map((key) => [key, columnOf(rows.map((row) => row[key]))])),
  }
}

function columnOf(values: readonly unknown[]): Column {
  if (values.every(Number.isSafeInteger)) {
    return { steps: (values as readonly number[]).map((value, i, all) => value - (all[i - 1] ?? 0)) }
  }
  if (!values.every((value) => typeof value === 'string')) return { values }
  const place = new Map<string, number>()
  const at = (values as readonly string[]).map((text) => {
    const known = place.get(text)
    if (known !== undefined) return known
    place.set(text, place.size)
    return place.size - 1
  })
  return { texts: [...place.keys()], at }
}

/** The rows that `columnsOf` was given. */
export function rowsOf({ length, columns }: Columns): readonly Row[] {
  const rows: Record<string, unknown>[] = Array.from({ length }, () => ({}))
  for (const [key, column] of Object.entries(columns)) {
    if ('steps' in column) {
      let sum = 0
      for (let i = 0; i < length; i++) rows[i][key] = sum += column.steps[i]
    } else if ('texts' in column) for (let i = 0; i < length; i++) rows[i][key] = column.texts[column.at[i]]
    else for (let i = 0; i < length; i++) rows[i][key] = column.values[i]
  }
  return rows
}
