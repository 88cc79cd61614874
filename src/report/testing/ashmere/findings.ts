import type { Evidence } from '../../../article/article.ts'
import type { Finding } from '../../../ledger/ledger.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { disagreements } from './disagreements.ts'
import { measures } from './measures.ts'
import { at } from './texts.ts'

function finding(
  id: string,
  kind: Finding['kind'],
  about: string,
  text: string,
  because: string,
  evidence: readonly Evidence[],
): Finding {
  return { id, kind, about, text, because, evidence }
}

export const findings: Finding[] = [
  finding(
    'f1',
    'does-not-add-up',
    'k1',
    '120 km² is given as 75 square miles; it is 46.',
    'One square kilometre is 0.386 square miles; 75 is what 120 kilometres are in miles.',
    checks[0].evidence,
  ),
  finding(
    'f2',
    'does-not-add-up',
    'k2',
    'A further $45 million is said to bring the aid to $38 million.',
    'A part can’t exceed its whole.',
    checks[1].evidence,
  ),
  finding(
    'f3',
    'disputed',
    'd1',
    'People killed, on 5 March: 31 (National Emergency Service) against 44 (Henrik Sole).',
    disagreements[0].because,
    disagreements[0].sides.flatMap((s) => s.evidence),
  ),
  finding(
    'f4',
    'disputed',
    'd2',
    'Tomas Brandt confirms that the report was sent; David Pell denies that it came.',
    disagreements[1].because,
    disagreements[1].sides.flatMap((s) => s.evidence),
  ),
  finding(
    'f5',
    'altered-quotation',
    'q1',
    'Tomas Brandt knew that the wall was “cracked” in one report and “weak” in another.',
    'Both stand in quotation marks.',
    [at('meridian-2', 'cracked and we'), at('tribune', 'weak and we')],
  ),
  finding(
    'f6',
    'one-origin',
    'm2',
    '“About 8,000” in three reports rests on one statement by the National Emergency Service.',
    'Two of the three carry the agency’s words.',
    measures[1].points.slice(0, 3).map((p) => p.evidence),
  ),
  finding(
    'f7',
    'unnamed-only',
    'c4',
    'That a spillway gate was out of service is said by unnamed officials alone.',
    'Two reports, no name in either.',
    claims[3].evidence,
  ),
  finding(
    'f8',
    'not-denied',
    'c5',
    'Tolma Power declines to confirm or deny that the gate was out of service.',
    'Nobody denies it.',
    claims[4].evidence,
  ),
]
