import type { StoryLedger } from '../../../ledger/ledger.ts'
import { unitWords } from '../../../report/wording/words.ts'
import { type Movement, placeKey } from '../movement.ts'
import { matched } from './matching.ts'

/** Arithmetic that doesn't come out, and that was not there or came out before. */
export function failingChecks(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const failing = after.checks.filter(({ holds }) => holds === false)
  const old = matched(before.checks, failing, ({ evidence }) => evidence)
  return failing.flatMap((check, i): readonly Movement[] =>
    old[i]?.holds === false && old[i].kind === check.kind
      ? []
      : [
          {
            kind: 'failing-check',
            key: `failing-check ${placeKey(check.evidence[0]?.article ?? '', check.computation)}`,
            about: check.stated,
            was: null,
            is: unitWords(check.computation),
            why: `tolerance: ${unitWords(check.tolerance)}`,
            speakers: [],
            change: null,
            beyondBounds: false,
            within: null,
            evidence: check.evidence,
          },
        ],
  )
}
