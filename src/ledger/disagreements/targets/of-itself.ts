import type { Entity } from '../../../annotate/mentions/mention.ts'
import { sentenceAround } from '../../../language/search.ts'
import { lexicon } from '../../../lexicon.ts'
import { negationsIn } from '../../claims/negation.ts'
import type { StatedObjection } from '../objections/objection.ts'
import { mentionsOf } from './of-party.ts'

interface Entry {
  readonly form: string
  readonly of: readonly ('person' | 'body')[]
}

let pronouns: readonly Entry[] | undefined

/** The pronouns by which a report has persons, or bodies, speak of themselves. */
function pronounsOf(party: readonly Entity[]): ReadonlySet<string> {
  pronouns ??= lexicon<Entry>('ledger-claims-pronouns')
  const kind = party.some(({ type }) => type === 'PERSON') ? 'person' : 'body'
  return new Set(pronouns.flatMap(({ form, of }) => (of.includes(kind) ? [form] : [])))
}

/** Whether what a party says no to is something of itself: "he had never hidden money", "our firm did not". */
export function isOfItself({ statement, predicate, byContent }: StatedObjection, party: readonly Entity[]): boolean {
  const { report } = statement
  if (!predicate) return false
  const sentence = sentenceAround(predicate, report.document)
  const subject = sentence.find(({ head, deprel }) => head === predicate.index && deprel.startsWith('nsubj'))
  if (!subject) return false
  const negated = negationsIn(statement).some(({ index }) => subject.index <= index && index < predicate.index)
  if (byContent && !negated) return false
  const own = pronounsOf(party)
  return sentence
    .filter(({ index, head, deprel }) => index === subject.index || (head === subject.index && deprel === 'nmod:poss'))
    .some((word) => own.has(word.form.toLowerCase()) || mentionsOf(party, word, report).length > 0)
}
