import { safest, UNLIKELY } from './choice.ts'
import { contentFeatures } from './contentFeatures.ts'
import { type Content, contents } from './contents.ts'
import { mayBeCue } from './cueCandidates.ts'
import { cueFeatures } from './cueFeatures.ts'
import { noFeatures } from './hashing.ts'
import { type Model, probability, score, softmax } from './model.ts'
import { alike, type Run } from './runs.ts'
import { sourceFeatures } from './sourceFeatures.ts'
import { type Source, sources } from './sources.ts'
import type { Syntax } from './syntax.ts'
import { verdictFeatures } from './verdict.ts'

/** The trained questions: is it a cue, what is its content, who is its source, does a quotation go on, does all stand. */
export interface Models {
  readonly cue: Model
  readonly content: Model
  readonly source: Model
  readonly continuation: Model
  readonly verdict: Model
}

/** A cue with its best content and source, all as tokens. */
export interface Finding {
  readonly cue: number
  readonly content: readonly Run[]
  readonly source: Source
  readonly rule: string
  readonly score: number
  /** How sure cue, content and source are, each for itself. */
  readonly parts: readonly [number, number, number]
  /** Contents that the cue may have, with their shares. */
  readonly options: readonly Option[]
}

export interface Option {
  readonly content: Content
  readonly share: number
}

/** Words less likely to be cues are passed over: few of them are, and each costs as much as a cue. */
const FLOOR = 0.2

/** Sentences with more tokens are lists or worse: nobody speaks in them, and each word would be weighed against each. */
const LONGEST = 500

/** Every cue that the text may hold, each on its own, in text order. */
export function findings(syntax: Syntax, models: Omit<Models, 'verdict'>): Finding[] {
  const found: Finding[] = []
  const features = noFeatures()
  for (let cue = 0; cue < syntax.tokens.length; cue++) {
    const { firstToken, endToken } = syntax.document.sentences[syntax.tokens[cue].sentence]
    if (endToken - firstToken > LONGEST || !mayBeCue(syntax, cue)) continue
    features.count = 0
    cueFeatures(syntax, cue, features)
    const sure = probability(score(models.cue, features))
    const finding = sure < FLOOR ? null : filled(syntax, models, cue, sure)
    if (finding) found.push(finding)
  }
  return found
}

/** The cue with the best content for it and the best source for both; null where nothing can be its content. */
function filled(syntax: Syntax, models: Omit<Models, 'verdict'>, cue: number, sureCue: number): Finding | null {
  const features = noFeatures()
  const rivals = contents(syntax, cue)
  if (rivals.length === 0) return null
  const fits = rivals.map((rival) => {
    features.count = 0
    contentFeatures(syntax, cue, rival, features)
    return score(models.content, features)
  })
  const options = softmax(fits)
    .map((share, i) => ({ content: rivals[i], share }))
    .filter(({ share }) => share > UNLIKELY)
  const { content, sure: sureContent } = bestOf(options)
  const people = sources(syntax, cue)
  const says = people.map((source) => {
    features.count = 0
    sourceFeatures(syntax, cue, content.runs, source, features)
    return score(models.source, features)
  })
  const who = safest(softmax(says), (a, b) => a === b || alike(runOf(people[a]), runOf(people[b])))
  return {
    cue,
    content: content.runs,
    source: people[who.place],
    rule: content.rule,
    score: sureCue * sureContent * who.sure,
    parts: [sureCue, sureContent, who.sure],
    options,
  }
}

const runOf = (source: Source): readonly Run[] => (source.run ? [source.run] : [])

/** The safest of some contents. */
export function bestOf(options: readonly Option[]): { content: Content; sure: number } {
  const { place, sure } = safest(
    options.map(({ share }) => share),
    (a, b) => alike(options[a].content.runs, options[b].content.runs),
  )
  return { content: options[place].content, sure }
}

/** The findings with the chance that each stands as a whole, beside its neighbours, as their score. */
export function judged(syntax: Syntax, models: Models, found: readonly Finding[]): Finding[] {
  const features = noFeatures()
  return found.map((finding, i) => {
    features.count = 0
    verdictFeatures(syntax, found, i, features)
    return { ...finding, score: probability(score(models.verdict, features)) }
  })
}
