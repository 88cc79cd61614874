import { type Example, examplesOf, type Labelled, records, type TypeMap } from './examples.ts'

/** spaCy's OntoNotes types; those left out here stand for no name of ours. */
const ONTONOTES: TypeMap = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
  EVENT: 'EVENT',
  PRODUCT: 'PRODUCT',
  NORP: 'NORP',
}

/** What the teacher (spaCy en_core_web_md, see teach.py) names in one text: [start, end, type]. */
interface Lesson {
  readonly id: string
  readonly names: readonly (readonly [number, number, string])[]
}

const ARTICLE = /^the\s+/i
const POSSESSIVE = /(?:['’]s|['’])$/

/** OntoNotes takes in the article and the possessive; we don't. */
function trimmed(text: string, [start, end, type]: Lesson['names'][number]): Labelled['mentions'][number] {
  const words = text.slice(start, end)
  return {
    start: start + (ARTICLE.exec(words)?.[0].length ?? 0),
    end: end - (POSSESSIVE.exec(words)?.[0].length ?? 0),
    type,
  }
}

/** News sentences with the teacher's labels, which are right often enough to learn from. */
export function teacherExamples(texts: string, lessons: string, weight: number): Example[] {
  const names = new Map(records<Lesson>(lessons).map((lesson) => [lesson.id, lesson.names]))
  return records<{ id: string; text: string }>(texts).flatMap(({ id, text }) =>
    examplesOf({ text, mentions: (names.get(id) ?? []).map((name) => trimmed(text, name)) }, ONTONOTES, weight, 1),
  )
}
