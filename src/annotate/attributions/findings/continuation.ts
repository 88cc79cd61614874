import type { Finding } from '../finding.ts'
import { type Model, probability, score } from '../model/model.ts'
import { add, code, type Features, noFeatures } from '../reading/hashing.ts'
import type { Run } from '../reading/runs.ts'
import { isMark, SIGHT, type Syntax } from '../reading/syntax.ts'

/** Sentences that the quotations of the cue's sentence reach, from the first to the last. */
export function reach(syntax: Syntax, cue: number): Run {
  const { document, tokens, quote, quoted } = syntax
  const home = document.sentences[tokens[cue].sentence]
  let first = home.index
  let last = home.index
  for (
    let i = Math.max(home.firstToken, cue - SIGHT.sentence);
    i < Math.min(home.endToken, cue + SIGHT.sentence);
    i++
  ) {
    const q = quote[i]
    if (q < 0 || quoted[q].last < quoted[q].first) continue
    first = Math.min(first, tokens[quoted[q].first].sentence)
    last = Math.max(last, tokens[quoted[q].last].sentence)
  }
  return { first, last }
}

/** The words of a sentence if (nearly) all of them are quoted; else null. */
export function quotedSentence(syntax: Syntax, index: number): Run | null {
  const sentence = syntax.document.sentences[index]
  if (!sentence) return null
  let words = 0
  let quoted = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (!isMark(syntax.tokens[i])) {
      words++
      if (syntax.quote[i] >= 0) quoted++
    }
  return words > 0 && quoted >= 0.85 * words ? { first: sentence.firstToken, last: sentence.endToken - 1 } : null
}

const bucket = (n: number) => (n < 4 ? n : n < 8 ? 4 : 5)

/** What tells whether the quoted sentence `next` still belongs to the quotation of `cue`, whose content reaches `last`. */
export function continuationFeatures(
  syntax: Syntax,
  cue: number,
  content: readonly Run[],
  last: number,
  next: number,
  out: Features,
): void {
  const { document, tokens, lemma, upos, quote } = syntax
  const home = document.sentences[tokens[cue].sentence]
  const before = document.sentences[last]
  const sentence = document.sentences[next]
  const paragraphs = sentence.paragraph - home.paragraph
  const sameQuote =
    quote[sentence.firstToken] >= 0 && quote[sentence.firstToken] === quote[sentence.firstToken - 1] ? 1 : 0
  const wasQuoted = content.some((run) => quote[run.last] >= 0 || quote[run.last + 1] >= 0) ? 1 : 0
  const after = document.sentences[next + 1]
  const lastOfParagraph = after === undefined || after.paragraph !== sentence.paragraph ? 1 : 0
  const beforeQuoted = quotedSentence(syntax, last) ? 1 : 0
  const split = content.length > 1 || content[0].last < cue ? 1 : 0
  const openParagraph = home.firstToken === 0 || document.sentences[home.index - 1].paragraph !== home.paragraph ? 1 : 0
  const newParagraph = sentence.paragraph !== before.paragraph ? 1 : 0
  let t = 600
  add(out, t++)
  add(out, t++, bucket(paragraphs), sameQuote)
  add(out, t++, bucket(paragraphs), wasQuoted, split)
  add(out, t++, bucket(paragraphs), bucket(next - home.index))
  add(out, t++, newParagraph, sameQuote, wasQuoted)
  add(out, t++, newParagraph, lastOfParagraph, beforeQuoted)
  add(out, t++, newParagraph, openParagraph, split)
  add(out, t++, lemma[cue], newParagraph)
  add(out, t++, lemma[sentence.firstToken], lemma[Math.min(sentence.firstToken + 1, sentence.endToken - 1)])
  add(out, t++, lemma[before.endToken - 1], newParagraph)
  add(out, t++, code(tokens[home.endToken - 1].form), newParagraph, split)
  add(out, t++, upos[sentence.firstToken], newParagraph)
  const follows =
    after !== undefined && after.paragraph === sentence.paragraph ? (quotedSentence(syntax, after.index) ? 1 : 2) : 0
  add(out, t++, follows, newParagraph, split)
  add(out, t++, content[content.length - 1].last > cue ? 1 : 0, wasQuoted, newParagraph * 2 + sameQuote)
  const held = quote[before.endToken - 1] >= 0 ? document.quotes[quote[before.endToken - 1]] : undefined
  add(out, t++, held === undefined ? 0 : held.continued ? 1 : held.closed ? 2 : 3, newParagraph)
  let outside = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (quote[i] < 0 && !isMark(tokens[i])) outside++
  add(out, t++, bucket(outside), newParagraph)
}

/** Whether a quoted sentence more likely goes on than not. */
const GOES_ON = 0.5

/** The findings, each with the quoted sentences after its quotation that go on with it and are nobody else's. */
export function continued(syntax: Syntax, model: Model, findings: readonly Finding[]): Finding[] {
  const taken = new Uint8Array(syntax.tokens.length)
  for (const { cue, content } of findings)
    for (const run of [{ first: cue, last: cue }, ...content]) taken.fill(1, run.first, run.last + 1)
  return findings.map((finding) => {
    const content = goneOn(syntax, model, finding, taken)
    for (const run of content) taken.fill(1, run.first, run.last + 1)
    return content === finding.content ? finding : { ...finding, content }
  })
}

function goneOn(syntax: Syntax, model: Model, { cue, content }: Finding, taken: Uint8Array): readonly Run[] {
  if (!content.some((run) => syntax.quote[run.first] >= 0 || syntax.quote[run.last] >= 0)) return content
  const features = noFeatures()
  let runs = content
  let last = Math.max(reach(syntax, cue).last, ...content.map((run) => syntax.tokens[run.last].sentence))
  for (;;) {
    const next = quotedSentence(syntax, last + 1)
    if (!next || taken.subarray(next.first, next.last + 1).includes(1)) return runs
    features.count = 0
    continuationFeatures(syntax, cue, runs, last, last + 1, features)
    if (probability(score(model, features)) < GOES_ON) return runs
    const open = runs[runs.length - 1]
    const apart = open.last < cue && cue < next.first
    runs = apart ? [...runs, next] : [...runs.slice(0, -1), { first: open.first, last: next.last }]
    last++
  }
}
