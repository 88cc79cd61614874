import type { Evidence } from '../../../article/article.ts'
import type { Check } from '../../../ledger/ledger.ts'
import { at } from './texts.ts'

function check(
  id: string,
  kind: Check['kind'],
  holds: boolean,
  stated: string,
  computed: string,
  tolerance: string,
  evidence: Evidence[],
): Check {
  return {
    id,
    kind,
    holds,
    stated,
    computed,
    tolerance,
    computation: `${computed}; the text says ${stated}`,
    evidence,
    trail: [],
  }
}

export const checks: Check[] = [
  check('k1', 'unit-conversion', false, '120 km2 = 75 mi2', '120 km2 = 46.3 mi2', 'whole numbers: 45.8 to 46.8 mi2', [
    at('tribune', '120 square kilometers (75 square miles)'),
  ]),
  check(
    'k2',
    'sum',
    false,
    'a further $45 million brings the total to $38 million',
    '$45 million > $38 million',
    'none: a part can’t exceed its whole',
    [at('standard-2', 'a further $45 million'), at('standard-2', '$38 million')],
  ),
  check('k3', 'unit-conversion', true, '62 m = 203 ft', '62 m = 203.4 ft', 'whole numbers', [
    at('meridian-1', '62-metre (203-foot)'),
  ]),
  check('k4', 'part-whole', true, '32 of 96 are a third', '32 / 96 = 0.333', 'none', [
    at('courier-1', 'A third of them, 32'),
  ]),
  check('k5', 'remainder', true, '57 − 41 = 16', '57 − 41 = 16', 'none', [
    at('standard-2', '41 of the 57 dead had been identified and 16'),
  ]),
]
