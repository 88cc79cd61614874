import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { isVoice } from '../../parties/speaking.ts'
import { childOf, governors, withinClause } from '../../sentence/clause.ts'
import { stretchAround } from '../../sentence/stretch.ts'
import { tellsBy } from '../../words/tellings.ts'
import type { Telling } from './telling.ts'

const POSSESSOR: ReadonlySet<string> = new Set(['nmod:poss'])
const OBLIQUE: ReadonlySet<string> = new Set(['obl', 'nmod'])
const WHOLE: ReadonlySet<string> = new Set(['nmod'])
const CASE: ReadonlySet<string> = new Set(['case'])
const MARK: ReadonlySet<string> = new Set(['mark'])
const OBJECT: ReadonlySet<string> = new Set(['obj'])
const SUBJECT: ReadonlySet<string> = new Set(['nsubj'])

const isWord = (token: Token | undefined, word: string): boolean => token?.form.toLowerCase() === word

/** The tokens near a figure that hang on what it hangs on itself, of some words: "*by the council’s reckoning*, 40 are missing". */
function besideOf(figure: Span, above: readonly Token[], report: Annotations): readonly Token[] {
  const stretch = stretchAround(figure.start, report)
  const heads = new Set(above.map(({ index }) => index))
  return stretch ? within(report.document.tokens, stretch).filter(({ head }) => heads.has(head)) : []
}

/** "40 are missing *by the council’s reckoning*", "*by the count of a committee*, 40 are missing". */
export function reckoned(figure: Span, report: Annotations): Telling | null {
  const by = besideOf(figure, withinClause(figure.start, report), report).find(
    (token) =>
      OBLIQUE.has(token.deprel) && tellsBy(token.lemma, 'number') && childOf(token, report, CASE)?.lemma === 'by',
  )
  if (!by) return null
  const whole = childOf(by, report, WHOLE)
  // "by the number of votes": what is counted reckons nothing.
  const teller = childOf(by, report, POSSESSOR) ?? (whole && isVoice([whole], report) ? whole : undefined)
  return teller ? { teller, by } : null
}

/** "8,600 hectares, *as the authority has it*", "as the council puts it". */
export function hadSo(figure: Span, report: Annotations): Telling | null {
  for (const by of besideOf(figure, governors(figure.start, report), report)) {
    const has = by.upos === 'VERB' && by.deprel === 'advcl' && tellsBy(by.lemma, 'has-it')
    if (!has || !isWord(childOf(by, report, MARK), 'as') || !isWord(childOf(by, report, OBJECT), 'it')) continue
    const teller = childOf(by, report, SUBJECT)
    if (teller) return { teller, by }
  }
  return null
}

/** "*the government’s latest count* is of 41 dead": what a number that is somebody’s comes to. */
export function countIs(figure: Span, report: Annotations): Telling | null {
  for (const predicate of governors(figure.start, report)) {
    const by = childOf(predicate, report, SUBJECT)
    if (by?.upos !== 'NOUN' || by.start >= figure.start || !tellsBy(by.lemma, 'number')) continue
    const teller = childOf(by, report, POSSESSOR)
    if (teller) return { teller, by }
  }
  return null
}
