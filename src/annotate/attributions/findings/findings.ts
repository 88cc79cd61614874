import { contents } from '../contents/contents.ts'
import { contentScores } from '../contents/scores.ts'
import { mayBeCue } from '../cues/candidates.ts'
import { cueFeatures } from '../cues/features.ts'
import type { Finding } from '../finding.ts'
import { UNLIKELY } from '../model/choice.ts'
import { probability, score, softmax } from '../model/model.ts'
import type { Models } from '../model/weights.ts'
import { type Features, noFeatures } from '../reading/hashing.ts'
import type { Syntax } from '../reading/syntax.ts'
import { likelyContents, likelySources } from './likely.ts'

/** The models that a finding needs; the verdict weighs their answers. */
export type FindingModels = Pick<Models, 'cue' | 'content' | 'source'>

/** Words less likely to be cues are passed over: few of them are, and each costs as much as a cue. */
const FLOOR = 0.2

/** Sentences with more tokens are lists or worse: nobody speaks in them, and each word would be weighed against each. */
const LONGEST = 500

/** Every cue that the text may hold, each on its own, in text order. */
export function findings(syntax: Syntax, models: FindingModels): Finding[] {
  const found: Finding[] = []
  const features = noFeatures()
  for (let cue = 0; cue < syntax.tokens.length; cue++) {
    if (!isAsked(syntax, cue)) continue
    features.count = 0
    cueFeatures(syntax, cue, features)
    const sure = probability(score(models.cue, features))
    const finding = sure < FLOOR ? null : filled(syntax, models, cue, sure, found.length, features)
    if (finding) found.push(finding)
  }
  return found
}

/** Whether a word is weighed as a cue at all. */
export function isAsked(syntax: Syntax, word: number): boolean {
  const { firstToken, endToken } = syntax.document.sentences[syntax.tokens[word].sentence]
  return endToken - firstToken <= LONGEST && mayBeCue(syntax, word)
}

/** The cue with the best content for it and the best source for both; null where nothing can be its content. */
export function filled(
  syntax: Syntax,
  models: FindingModels,
  cue: number,
  sureCue: number,
  place: number,
  features: Features,
): Finding | null {
  const rivals = contents(syntax, cue)
  if (rivals.length === 0) return null
  const fits = contentScores(syntax, models.content, cue, rivals, features)
  const options = softmax(fits)
    .map((share, i) => ({ content: rivals[i], share }))
    .filter(({ share }) => share > UNLIKELY)
  // Only among very many that are equally likely is none likely.
  if (options.length === 0) return null
  const likely = likelyContents(options)
  const [{ content, sure: sureContent }] = likely
  const people = likelySources(syntax, models.source, cue, content, features)
  const [{ source, sure: sureSource }] = people
  return {
    place,
    cue,
    content: content.runs,
    source,
    rule: content.rule,
    score: sureCue * sureContent * sureSource,
    parts: [sureCue, sureContent, sureSource],
    options,
    contents: likely,
    people,
  }
}
