import type { Document } from '../../../language/document.ts'
import { bodies, titles } from '../lists/listed.ts'
import type { NameSpan } from '../spans.ts'
import { hasCapital, type Settling, wordsIn } from './settling.ts'

/** "President Lind", "Mr. Lind": who has an office or is addressed is a person, wherever named so. */
export const toldPersons: Settling = (document, names) => {
  const told = new Set(
    names
      .filter((name) => name.kind === 'ORG' && isTitled(document, name))
      .map((name) => wordsIn(document, name))
      .filter((words) => !bodies().has(words)),
  )
  if (told.size === 0) return names
  return names.map((name) =>
    name.kind === 'ORG' && told.has(wordsIn(document, name)) ? { ...name, kind: 'PERSON', rule: 'told-person' } : name,
  )
}

/** Whether a title with a capital stands right before a name of one word. */
function isTitled({ tokens }: Document, { firstToken, endToken }: NameSpan): boolean {
  const before = tokens[firstToken - 1]
  if (endToken - firstToken !== 1 || before?.sentence !== tokens[firstToken].sentence) return false
  // "Speaker House Republicans chose", "a Chief House aide": the name only says which.
  if (hasCapital(tokens[endToken]?.form ?? '') || tokens[firstToken].deprel === 'compound') return false
  const title = hasCapital(before.form) ? titles().get(before.form.toLowerCase()) : undefined
  return title?.office === true || title?.honorific === true
}
