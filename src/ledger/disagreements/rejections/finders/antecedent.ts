import { trimmed } from '../../../../article/span.ts'
import type { Finder } from '../finder.ts'
import { hangsOn } from '../rejection.ts'

/** "allegations of theft, which he denied": what the clause hangs on. */
export const antecedent: Finder = ({ rejection: { cue, what, clause } }, { report, sentences }) => {
  const sentence = sentences[cue.sentence]
  if (!sentence || !hangsOn(cue, what, report.document)) return null
  const { start, said } = sentence
  const statement = said.findLast(({ evidence }) => evidence.start >= start && evidence.end <= clause.start) ?? null
  const span = statement?.evidence ?? trimmed({ start, end: clause.start }, report.article.text)
  return { report, span, statement, rule: 'rejected.antecedent', because: 'the denial is a clause of it' }
}
