import type { Annotations } from '../../../annotate/annotations.ts'
import type { Time } from '../../../annotate/times/time.ts'
import type { Evidence } from '../../../article/article.ts'
import { within } from '../../../language/search.ts'
import { governors } from '../../sentence/clause.ts'
import { bears } from '../../words/bearings.ts'
import { sentenceAt } from '../recogniser.ts'

/** What a report tells to have happened in a year, by its verb and those it names beside. */
export interface DatedEvent {
  readonly verb: string
  readonly year: number
  /** The year of the report. */
  readonly published: number
  /** The last words of the names in its sentence: one report has the full name, another the surname. */
  readonly names: readonly string[]
  readonly words: string
  readonly evidence: Evidence
}

/** Whom two reports must both name: a country is named beside everything. */
const ACTORS: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'PRODUCT', 'EVENT'])

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** What a time of one year dates; null where it hangs on no verb but one of saying or being. */
export function eventAt(time: Time, annotations: Annotations): DatedEvent | null {
  const { article, published, mentions } = annotations
  const { from, to } = time
  if (time.type !== 'date' || !from || !to || !published || yearOf(from) !== yearOf(to)) return null
  const verb = governors(time.start, annotations).find(({ upos }) => upos === 'VERB' || upos === 'AUX')
  const sentence = sentenceAt(annotations, time.start)
  if (!verb || !sentence || verb.upos === 'AUX' || bears(verb.lemma, 'say')) return null
  return {
    verb: verb.lemma.toLowerCase(),
    year: yearOf(from),
    published: yearOf(published.day),
    names: within(mentions, sentence)
      .filter(({ type }) => ACTORS.has(type))
      .map(({ entity }) => entity.split(' ').at(-1) ?? entity),
    words: article.text.slice(Math.min(verb.start, time.start), Math.max(verb.end, time.end)),
    evidence: { article: article.id, start: Math.min(verb.start, time.start), end: Math.max(verb.end, time.end) },
  }
}

/** The years that a report states in full, "in 2002", with what they date. */
export const eventsOf = (annotations: Annotations): readonly DatedEvent[] =>
  annotations.times
    .filter(({ basis, value }) => basis === 'stated' && /^\d{4}/.test(value))
    .flatMap((time) => eventAt(time, annotations) ?? [])
