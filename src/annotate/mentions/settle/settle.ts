import type { Document } from '../../../language/document.ts'
import type { NameSpan } from '../spans.ts'
import { agree } from './agree.ts'
import { cutClauses } from './cut-clauses.ts'
import { cutTitles } from './cut-titles.ts'
import { joinDemonyms } from './join-demonyms.ts'
import { joinHyphens } from './join-hyphens.ts'
import { listedNames } from './listed-names.ts'
import { longForms } from './long-forms.ts'
import { persons } from './persons.ts'
import { repeats } from './repeats.ts'
import type { Settling } from './settling.ts'
import { shortBodies } from './short-bodies.ts'
import { shortenedStates } from './short-states.ts'
import { splitCredits } from './split-credits.ts'
import { splitStates } from './split-states.ts'
import { toldBodies } from './told-bodies.ts'
import { toldPersons } from './told-persons.ts'
import { trim } from './trim.ts'

/** In this order: names must be whole before they vote, and be of the right kind before they are looked for elsewhere. */
const SETTLINGS: readonly Settling[] = [
  trim,
  splitCredits,
  longForms,
  cutTitles,
  cutClauses,
  splitStates,
  persons,
  joinHyphens,
  listedNames,
  joinDemonyms,
  agree,
  toldPersons,
  toldBodies,
  repeats,
  shortBodies,
  shortenedStates,
]

/** The names of a document after what lists and the article as a whole tell of them. They don't overlap, and stand in text order. */
export function settle(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  return SETTLINGS.reduce((settled, settling) => settling(document, settled), names)
}
