import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../../points/figure.ts'
import { barBetween } from './bars.ts'
import { absorb, areApart, type Cluster, clusterOf } from './cluster.ts'
import type { Thing } from './thing.ts'

const of = <One>(...all: readonly One[]): fc.Arbitrary<One> => fc.constantFrom(...all)

const thing: fc.Arbitrary<Thing> = fc.record({
  dimension: of('length', 'count'),
  per: of(null, 'day'),
  head: of('bridge', 'boat'),
  kind: fc.constant(null),
  some: of(null, 'child'),
  moving: fc.constant(false),
  ofWhole: fc.boolean(),
  states: of<readonly string[]>([], ['sent']),
  whom: of<readonly string[]>([], ['Norway'], ['Norway', 'Sweden']),
  where: fc.constant([]),
  forecast: fc.boolean(),
  additional: fc.boolean(),
  extent: of(null, 'size' as const),
  unit: of(null, 'm', 'ft'),
  stated: fc.constant(null),
  value: of(null, 100, 100.5, 101, 140),
  low: fc.constant(null),
  high: fc.constant(null),
  asOf: of(null, '2026-03-05', '2024-03-05'),
  dated: fc.boolean(),
})

const clusterOfAll = ([first, ...others]: readonly Thing[]): Cluster => {
  const cluster = clusterOf(0, {} as Figure, first as Thing)
  for (const one of others) absorb(cluster, clusterOf(0, {} as Figure, one))
  return cluster
}

test('two clusters are apart where a bar stands between any two of their things', () => {
  const things = fc.oneof(
    fc.array(thing, { minLength: 1, maxLength: 4 }),
    // Things that only their values tell apart.
    fc
      .tuple(thing, fc.array(of(null, 100, 100.5, 101, 140), { minLength: 1, maxLength: 5 }))
      .map(([one, values]) => values.map((value) => ({ ...one, value }))),
  )
  fc.assert(
    fc.property(things, things, (some, others) => {
      const barred = some.some((a) => others.some((b) => barBetween(a, b) !== null))
      expect(areApart(clusterOfAll(some), clusterOfAll(others))).toBe(barred)
    }),
    { numRuns: 2000 },
  )
})
