import type { Disagreement } from '../ledger.ts'
import { report } from './example.ts'
import { storyOf } from './harbour.ts'

/** What one says and another doesn't, in a story of reports with some texts, all of one day. */
export const stances = (...texts: readonly string[]): readonly Disagreement[] =>
  storyOf(texts.map((text, i) => report(`r${i}`, text))).disagreements.filter(({ kind }) => kind === 'stance')
