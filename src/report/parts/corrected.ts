import type { AppliedCorrection, Correction } from '../../story/correction.ts'
import { quotedWords, valueWords } from '../wording/words.ts'

/** What a person has set right, in a sentence: "“some 900” is 950 (the program read 900)". */
export function correctionWords({ correction, was, applied }: AppliedCorrection): string {
  const read = was === null ? '' : ` (the program found ${was})`
  return `${saidWords(correction)}${read}${applied ? '' : '; the reports have these words no more'}`
}

function saidWords(correction: Correction): string {
  switch (correction.kind) {
    case 'one-entity':
      return `${correction.names.join(' and ')} are one`
    case 'two-entities':
      return `${correction.names.join(' and ')} are two`
    case 'speaker':
      return `${quotedWords(correction.on.words)} is ${correction.speaker ?? 'the report’s own word'}${correction.speaker ? '’s' : ''}`
    case 'value':
      return `${quotedWords(correction.on.words)} is ${correction.value === null ? 'no figure' : valueWords(correction.value, null)}`
    case 'measure':
      return correction.like === null
        ? `${quotedWords(correction.on.words)} measures something of its own`
        : `${quotedWords(correction.on.words)} measures what ${quotedWords(correction.like.words)} does`
    case 'dismissed':
      return `a finding is none: ${correction.reason}`
    case 'confirmed':
      return `${quotedWords(correction.on.words)} is confirmed${correction.note ? `: ${correction.note}` : ''}`
  }
}

/** Whose word it is, and of what day: "Ada Brandt, 6 Mar 2026". */
export const correctedBy = (
  { by, when }: Pick<AppliedCorrection, 'by' | 'when'>,
  day: (day: string) => string,
): string => `${by}, ${day(when.slice(0, 10))}`
