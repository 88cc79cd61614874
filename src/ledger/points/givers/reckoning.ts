import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import type { Token } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { childOf, governors } from '../../sentence/clause.ts'
import { stretchAround } from '../../sentence/stretch.ts'
import { tellsBy } from '../../words/tellings.ts'
import type { Telling } from './telling.ts'

const POSSESSOR: ReadonlySet<string> = new Set(['nmod:poss'])
const MARK: ReadonlySet<string> = new Set(['mark'])
const OBJECT: ReadonlySet<string> = new Set(['obj'])
const SUBJECT: ReadonlySet<string> = new Set(['nsubj'])

const isWord = (token: Token | undefined, word: string): boolean => token?.form.toLowerCase() === word

/** "8,600 hectares, *as the authority has it*", "as the council puts it". */
export function hadSo(figure: Span, report: Annotations): Telling | null {
  const stretch = stretchAround(figure.start, report)
  if (!stretch) return null
  const above = new Set(governors(figure.start, report).map(({ index }) => index))
  for (const by of within(report.document.tokens, stretch)) {
    const has = by.upos === 'VERB' && by.deprel === 'advcl' && above.has(by.head) && tellsBy(by.lemma, 'has-it')
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
