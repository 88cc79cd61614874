/** Databases bound the values of one statement. */
const ROWS = 500

/** The items in parts that fit into one statement. */
export const batches = <Item>(items: readonly Item[], size = ROWS): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

/** What a query gives for all the keys together. */
export async function inBatches<Key, Row>(
  keys: readonly Key[],
  query: (keys: readonly Key[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const some of batches(keys)) rows.push(...(await query(some)))
  return rows
}
