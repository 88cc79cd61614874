import type { Token } from '../../language/document.ts'
import { firstEndingAfter, sentenceAround, within } from '../../language/search.ts'
import type { Statement } from '../claims/statement.ts'
import { NAME } from '../claims/terms.ts'
import type { Objection } from './objections.ts'

/** So many sentences before a denial that names what it denies by a word stands who said so. */
const SENTENCES_BACK = 2

const UNIVERSAL: ReadonlySet<string> = new Set(['any', 'all', 'every'])
const CONTRAST: ReadonlySet<string> = new Set(['although', 'though', 'but', 'while', 'despite', 'however', 'yet'])

/**
 * What a denial by its cue stands against, told closest to it by another party: "Arrel has denied any leak, although
 * divers found one", "what Lind says was a leak. The company denies any spill".
 * @param others what its report says by others, in text order
 * @param names who denies, and whom its words name, as terms
 */
export function closestHeld(
  denial: Objection,
  others: readonly Statement[],
  names: ReadonlySet<string>,
): Statement | undefined {
  if (denial.byContent || denial.manner !== 'deny' || !deniesThat(denial)) return undefined
  const { evidence, report } = denial.statement
  const { sentences, tokens } = report.document
  const at = firstEndingAfter(sentences, evidence.start)
  const [own, back] = [sentences[at], sentences[Math.max(0, at - SENTENCES_BACK)]]
  if (!own || !back) return undefined
  const about = others.filter((one) => one.attribution !== null && (ofNames(one, names) || sharesWord(one, denial)))
  const contrasted = about.find(
    (one) =>
      one.evidence.start >= evidence.end &&
      one.evidence.end <= own.end &&
      within(tokens, { start: evidence.end, end: one.evidence.start }).some(({ form }) =>
        CONTRAST.has(form.toLowerCase()),
      ),
  )
  return contrasted ?? about.findLast((one) => one.evidence.start >= back.start && one.evidence.end <= evidence.start)
}

/** Whether it says that something isn't so: "denied selling fuel", "denies any liaison", not "denied them entry". */
function deniesThat({ predicate, statement, topic, hints }: Objection): boolean {
  if (predicate === null) return false
  if (predicate.upos === 'VERB' || GERUND.test(predicate.form)) return true
  const pointsBack = topic.length === 0 && hints.length === 0
  const universal = ({ head, lemma }: Token): boolean => head === predicate.index && UNIVERSAL.has(lemma.toLowerCase())
  return pointsBack || sentenceAround(predicate, statement.report.document).some(universal)
}

/** A gerund may be tagged as a noun: "denied meddling". */
const GERUND = /ing$/u

const ofNames = ({ terms, giver }: Statement, names: ReadonlySet<string>): boolean =>
  terms.some((term) => names.has(term)) || names.has(NAME + giver.name)

const sharesWord = ({ terms }: Statement, { hints }: Objection): boolean => hints.some((hint) => terms.includes(hint))
