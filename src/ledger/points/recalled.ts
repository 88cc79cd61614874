import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { daysOf } from '../../annotate/times/calendar.ts'
import type { Time } from '../../annotate/times/time.ts'
import type { Day, Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter, within } from '../../language/search.ts'
import { governors } from '../sentence/clause.ts'
import { isUsedAs } from '../words/function-words.ts'

/** What a report tells of longer ago than this is another event, recalled. */
const LONG_AGO_DAYS = 300
/** A line this short without a full stop heads what follows it. */
const LONGEST_HEADING = 80

/** So many sentences before a figure the day stands at most that it is of. */
const REACH = 6

/** Whether a day lies so far before a report that the report recalls it. */
export const isLongAgo = (day: Day, published: Day): boolean => daysOf(published) - daysOf(day) > LONG_AGO_DAYS

/** The word before a stretch, in lower case. */
export function wordBefore({ start }: Span, { document: { tokens } }: Annotations): string {
  return tokens[firstEndingAfter(tokens, start) - 1]?.form.toLowerCase() ?? ''
}

/** "since 2009": what goes on from then is told as of now. */
export const isBeginning = (time: Time, report: Annotations): boolean => isUsedAs('since', wordBefore(time, report))

/**
 * A day long past that a figure is of without naming it: the one that its paragraph told of before, or the one that the
 * paragraph tells of which it heads.
 */
export function recalled({ start }: Quantity, report: Annotations): Time | null {
  const { document, article, times, published } = report
  if (!published) return null
  const isOld = (time: Time): boolean =>
    time.type === 'date' && time.to !== null && isLongAgo(time.to, published.day) && !isBeginning(time, report)
  const at = firstEndingAfter(document.paragraphs, start)
  const own = document.paragraphs[at]
  const sentence = document.sentences[firstEndingAfter(document.sentences, start)]
  if (!own || !sentence) return null
  const text = article.text.slice(own.start, own.end).trim()
  if (text.length <= LONGEST_HEADING && !/[.!?]$/u.test(text)) {
    const about = document.paragraphs.slice(at, at + 2)
    return about.flatMap((paragraph) => within(times, paragraph)).find(isOld) ?? null
  }
  if (isPresent(start, report)) return null
  const from = Math.max(own.start, document.sentences[Math.max(0, sentence.index - REACH)].start)
  return (
    within(times, { start: from, end: sentence.start }).find((time) => isOld(time) && !isOfNoun(time, report)) ?? null
  )
}

/** "a 2019 truce": says which, not when. */
function isOfNoun({ end }: Time, { document: { tokens } }: Annotations): boolean {
  const next = firstEndingAfter(tokens, end)
  return tokens[next]?.upos === 'NOUN' && tokens[next].sentence === tokens[next - 1]?.sentence
}

const AUXILIARIES: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])
const PRESENT: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'MD'])
/** An auxiliary stands no farther before its verb, in tokens: sentences may be endless. */
const NEAR = 8

const auxiliariesOf = ({ index }: Token, { document: { tokens } }: Annotations): readonly Token[] =>
  tokens.slice(Math.max(0, index - NEAR), index).filter(({ head, deprel }) => head === index && AUXILIARIES.has(deprel))

/** Whether a figure stands in a clause that tells what is, has been or will be so. */
export function isPresent(start: number, report: Annotations): boolean {
  const verb = governors(start, report).find(
    (token) => token.upos === 'VERB' || auxiliariesOf(token, report).length > 0,
  )
  return verb !== undefined && [verb, ...auxiliariesOf(verb, report)].some(({ xpos }) => PRESENT.has(xpos))
}
