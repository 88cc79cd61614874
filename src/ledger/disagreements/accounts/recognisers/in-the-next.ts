import type { Span } from '../../../../article/article.ts'
import { holds } from '../../../../article/span.ts'
import type { Token } from '../../../../language/document.ts'
import type { SceneSentence } from '../../rejections/scene.ts'
import { entitiesIn } from '../../rejections/topic.ts'
import { isOf } from '../../words/accounts.ts'
import { speaksAgainst } from '../against.ts'
import type { Recogniser } from '../contrast.ts'
import { type Attributed, extentOf, heardIn, saidIn } from '../said.ts'

/** What the stems that two accounts share weigh. */
const SHARED = 2
/** So many words stand before who speaks in a sentence that is set against the one before. */
const BEFORE = 2
/** So many words on, a "however" still sets its sentence against the one before. */
const OPENING = 14

const CONTRASTED = { rule: 'account.contrasted-next', because: 'the report sets one against the other' }
const ANSWERED = { rule: 'account.answered', because: 'one answers the other' }

/** "Lind says it leaked. But Berg says …", "Lind says it leaked. In response, Berg says …". */
export const inTheNext: Recogniser = (sentence, { report, sentences }) => {
  const [against] = saidIn(sentence)
  const before = sentences[sentence.index - 1]
  if (!against || !before) return null
  const opens = opensAgainst(sentence, extentOf(against))
  if (!opens && !answersBack(sentence, against)) return null
  const names = entitiesIn(report, before)
  if (![...entitiesIn(report, sentence)].some((name) => names.has(name))) return null
  const held = heardIn(before).find((one) => speaksAgainst(against, one, SHARED, report))
  return held ? { ...(opens ? CONTRASTED : ANSWERED), held, against } : null
}

/** Whether a sentence begins with "but", or has a "however" between commas, and at once tells who says what. */
function opensAgainst({ words }: SceneSentence, said: Span): boolean {
  const before = words.filter(({ end, upos }) => end <= said.start && upos !== 'PUNCT')
  const opens = words
    .slice(0, OPENING)
    .some((word, i) => isOf(word, 'opens') && (i === 0 || standsApart(word, words[i - 1])))
  return opens && before.length <= BEFORE
}

const standsApart = (word: Token, before: Token | undefined): boolean =>
  word.form.toLowerCase() === 'however' && before?.form === ','

/** "Berg responded that …", "In response, Berg said …", and not "in response to a petition, Berg said …". */
const answersBack = ({ words }: SceneSentence, { attribution: { cue } }: Attributed): boolean =>
  words.some((word, i) => {
    if (words[i + 1]?.form.toLowerCase() === 'to') return false
    if (isOf(word, 'answers')) return cue.some((span) => holds(span, word))
    return isOf(word, 'response') && words[i - 1]?.form.toLowerCase() === 'in'
  })
