import type { StoryLedger } from '../../../ledger/ledger.ts'
import { quotedWords } from '../../../report/wording/words.ts'
import type { SharedQuotation } from '../../../story/story.ts'
import { type Movement, placeKey } from '../movement.ts'
import { added, matched } from './matching.ts'

const evidenceOf = ({ versions }: SharedQuotation) => versions.map(({ evidence }) => evidence)

/** Quotations that reports print in words that differ, where they did not before. */
export function alteredQuotations(before: StoryLedger, after: StoryLedger): readonly Movement[] {
  const altered = after.quotations.filter((one) => one.altered)
  const old = matched(before.quotations, altered, evidenceOf)
  return altered.flatMap((quotation, i): readonly Movement[] => {
    const earlier = old[i]
    if (earlier?.altered) return []
    const fresh = added(earlier ? evidenceOf(earlier) : [], evidenceOf(quotation))
    const quoted = quotation.versions.filter((version) => version.quoted)
    const [known, other] = [quoted.find(({ evidence }) => !fresh.includes(evidence)) ?? quoted[0], quoted.at(-1)]
    if (!known || !other) return []
    return [
      {
        kind: 'altered-quotation',
        key: `altered-quotation ${quoted
          .map(({ evidence, text }) => placeKey(evidence.article, text))
          .sort()
          .join(' | ')}`,
        about: `words of ${quotation.speaker}`,
        was: quotedWords(known.text),
        is: quotedWords(quoted.find(({ text }) => text !== known.text)?.text ?? other.text),
        why: 'both stand in quotation marks',
        speakers: [quotation.speaker],
        change: null,
        beyondBounds: false,
        within: null,
        evidence: quoted.map(({ evidence }) => evidence),
      },
    ]
  })
}
