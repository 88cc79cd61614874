import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution } from '../../annotate/attributions/attribution.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import type { Time } from '../../annotate/times/time.ts'
import { figureWords, periodWords } from '../../report/wording/words.ts'
import type { AnnotationsAnswer } from '../api/annotations.ts'

/** All that was found in an article, as spans with what was read. */
export function annotationsAnswer(found: Annotations): AnnotationsAnswer {
  const { attributions, quantities, times, mentions, references, document } = found
  return {
    attributions: attributions.map(attribution),
    quantities: quantities.map((one) => quantity(one, attributions)),
    times: times.map(time),
    mentions: mentions.map(({ start, end, type, entity, metonym, rule }) => ({
      start,
      end,
      type,
      entity,
      metonym,
      rule,
    })),
    references: references.map(({ start, end, entity, rule }) => ({ start, end, entity, rule })),
    quotes: document.quotes.map(({ start, end }) => ({ start, end })),
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
  }
}

function attribution(one: Attribution): AnnotationsAnswer['attributions'][number] {
  const { source, cue, content, quotation, stance, channel, nestedIn, score, rule } = one
  const { name, names, kind, role, affiliation, anonymous } = one.speaker
  const speaker = { name, names, kind, role, affiliation, anonymous }
  return { source, cue, content, quotation, speaker, stance, channel, nestedIn, score, rule }
}

function quantity(one: Quantity, attributions: readonly Attribution[]): AnnotationsAnswer['quantities'][number] {
  const { start, end, value, low, high, unit, per, modifier, vague, measures, measuresSpan, frame, rule } = one
  const giver = one.attribution === null ? null : attributions[one.attribution]?.speaker
  return {
    start,
    end,
    value,
    low,
    high,
    unit,
    per,
    modifier,
    vague,
    measures,
    measuresSpan,
    forecast: frame.forecast,
    speaker: giver?.name ?? null,
    words: [figureWords(one), per && `per ${per}`, measures].filter(Boolean).join(' '),
    rule,
  }
}

function time({ start, end, type, from, to, value, basis, rule }: Time): AnnotationsAnswer['times'][number] {
  return { start, end, type, from, to, value, basis, words: from || to ? periodWords(from, to) : value, rule }
}
