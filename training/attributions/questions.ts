import { contents } from '../../src/annotate/attributions/contents/contents.ts'
import { contentFeatures } from '../../src/annotate/attributions/contents/features.ts'
import { mayBeCue } from '../../src/annotate/attributions/cues/candidates.ts'
import { cueFeatures } from '../../src/annotate/attributions/cues/features.ts'
import type { Finding } from '../../src/annotate/attributions/finding.ts'
import { continuationFeatures, quotedSentence, reach } from '../../src/annotate/attributions/findings/continuation.ts'
import { noFeatures } from '../../src/annotate/attributions/reading/hashing.ts'
import type { Run } from '../../src/annotate/attributions/reading/runs.ts'
import { isMark, type Syntax } from '../../src/annotate/attributions/reading/syntax.ts'
import { sayingOf, sourceFeatures } from '../../src/annotate/attributions/sources/features.ts'
import { sources } from '../../src/annotate/attributions/sources/sources.ts'
import { variants } from '../../src/annotate/attributions/verdict/judge.ts'
import { verdictFeatures } from '../../src/annotate/attributions/verdict/verdict.ts'
import { type Gold, overlap } from './gold.ts'
import { addVector, type Choices, endChoice, noChoices } from './learn.ts'

/** An article as the questions are put to it. */
export interface Example {
  readonly syntax: Syntax
  readonly gold: readonly Gold[]
}

/** How much better an exact content or source counts than one that only passes. */
const SHARPNESS = 30

/** Is this word a cue? Words inside another's content are no cues: the scheme doesn't nest. */
export function cueQuestions(examples: readonly Example[], bits: number): Choices {
  return cuesOutside(examples, bits, () => new Set())
}

/** The same, where words inside contents, of which nobody says whether they are cues of their own, are left out. */
export function innerQuestions(examples: readonly Example[], bits: number): Choices {
  return cuesOutside(examples, bits, (gold) => new Set(gold.flatMap(({ content }) => [...content])))
}

function cuesOutside(
  examples: readonly Example[],
  bits: number,
  unknown: (gold: readonly Gold[]) => ReadonlySet<number>,
): Choices {
  const questions = noChoices(bits)
  const features = noFeatures()
  for (const { syntax, gold } of examples) {
    const heads = new Set(gold.map((g) => g.cue))
    const passed = new Set([...gold.flatMap((g) => [...g.cueTokens]), ...unknown(gold)])
    for (let i = 0; i < syntax.tokens.length; i++) {
      if (!mayBeCue(syntax, i) || (passed.has(i) && !heads.has(i))) continue
      features.count = 0
      cueFeatures(syntax, i, features)
      addVector(questions, features, heads.has(i) ? 1 : 0)
      endChoice(questions)
    }
  }
  return questions
}

/** Which stretch is the content of this cue? */
export function contentQuestions(examples: readonly Example[], bits: number): Choices {
  const questions = noChoices(bits)
  const features = noFeatures()
  for (const { syntax, gold } of examples)
    for (const g of gold) {
      if (g.cue < 0) continue
      const goal = withinReach(syntax, g)
      const hypotheses = contents(syntax, g.cue)
      const targets = shares(hypotheses.map(({ runs }) => overlap(syntax, runs, goal)))
      if (!targets) continue
      for (const [k, hypothesis] of hypotheses.entries()) {
        features.count = 0
        contentFeatures(syntax, g.cue, hypothesis, features)
        addVector(questions, features, targets[k])
      }
      endChoice(questions)
    }
  return questions
}

/** Which noun phrase is the source of this cue, or is none? */
export function sourceQuestions(examples: readonly Example[], bits: number): Choices {
  const questions = noChoices(bits)
  const features = noFeatures()
  for (const { syntax, gold } of examples)
    for (const g of gold) {
      if (g.cue < 0) continue
      const hypotheses = sources(syntax, g.cue)
      const targets = shares(
        hypotheses.map(({ run }) =>
          run === null || g.source.size === 0
            ? Number(run === null && g.source.size === 0)
            : overlap(syntax, [run], g.source),
        ),
      )
      if (!targets) continue
      const saying = sayingOf(syntax, g.cue, runsOf(g.content, g.cue))
      for (const [k, hypothesis] of hypotheses.entries()) {
        features.count = 0
        sourceFeatures(saying, hypothesis, features)
        addVector(questions, features, targets[k])
      }
      endChoice(questions)
    }
  return questions
}

/** Does the quoted sentence that follows go on with the quotation? */
export function continuationQuestions(examples: readonly Example[], bits: number): Choices {
  const questions = noChoices(bits)
  const features = noFeatures()
  for (const { syntax, gold } of examples) {
    const heads = new Set(gold.map((g) => g.cue))
    for (const g of gold) {
      if (g.cue < 0) continue
      let runs = runsOf(withinReach(syntax, g), g.cue)
      if (!runs.some((run) => syntax.quote[run.first] >= 0 || syntax.quote[run.last] >= 0)) continue
      let last = Math.max(reach(syntax, g.cue).last, syntax.tokens[runs[runs.length - 1].last].sentence)
      for (let goesOn = true; goesOn; last++) {
        const next = quotedSentence(syntax, last + 1)
        if (!next || anyIn(next, heads)) break
        features.count = 0
        continuationFeatures(syntax, g.cue, runs, last, last + 1, features)
        goesOn = mostly(syntax, next, g.content)
        addVector(questions, features, goesOn ? 1 : 0)
        endChoice(questions)
        runs = [...runs.slice(0, -1), { first: runs[runs.length - 1].first, last: next.last }]
      }
    }
  }
  return questions
}

/** Does this finding stand, or one of its variants: right cue, content and source? `foundIn` gives each example's findings by models that never saw it. */
export function verdictQuestions(
  examples: readonly Example[],
  foundIn: readonly (readonly Finding[])[],
  bits: number,
): Choices {
  const questions = noChoices(bits)
  const features = noFeatures()
  for (const [e, { syntax, gold }] of examples.entries())
    for (const variant of foundIn[e].flatMap(variants)) {
      features.count = 0
      verdictFeatures(syntax, foundIn[e], variant, features)
      addVector(questions, features, gold.some((g) => stands(syntax, variant, g)) ? 1 : 0)
      endChoice(questions)
    }
  return questions
}

function stands(syntax: Syntax, finding: Finding, g: Gold): boolean {
  if (g.cue !== finding.cue && !g.cueTokens.has(finding.cue)) return false
  const { run } = finding.source
  const source = run === null ? g.source.size === 0 : g.source.size > 0 && overlap(syntax, [run], g.source) >= 0.5
  return source && overlap(syntax, finding.content, withinReach(syntax, g)) >= 0.5
}

/** The part of the content in the sentences that the cue's own quotations reach; what follows is for continuation. */
function withinReach(syntax: Syntax, { cue, content }: Gold): ReadonlySet<number> {
  const { first, last } = reach(syntax, cue)
  const near = new Set(
    [...content].filter((i) => syntax.tokens[i].sentence >= first && syntax.tokens[i].sentence <= last),
  )
  return near.size ? near : content
}

/** What share each hypothesis should have, by how well it overlaps the gold; null where none passes. */
function shares(overlaps: readonly number[]): number[] | null {
  const top = Math.max(0, ...overlaps)
  if (top < 0.5) return null
  const weights = overlaps.map((o) => (o < 0.5 ? 0 : Math.exp((o - top) * SHARPNESS)))
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((w) => w / total)
}

/** Gaps of marks alone don't part a run; the cue does. */
function runsOf(tokens: ReadonlySet<number>, cue: number): Run[] {
  const runs: Run[] = []
  for (const i of [...tokens].sort((a, b) => a - b)) {
    const open = runs[runs.length - 1]
    if (open && i - open.last <= 3 && !(open.last < cue && cue < i))
      runs[runs.length - 1] = { first: open.first, last: i }
    else runs.push({ first: i, last: i })
  }
  return runs
}

function anyIn(run: Run, tokens: ReadonlySet<number>): boolean {
  for (let i = run.first; i <= run.last; i++) if (tokens.has(i)) return true
  return false
}

function mostly(syntax: Syntax, run: Run, tokens: ReadonlySet<number>): boolean {
  let words = 0
  let inside = 0
  for (let i = run.first; i <= run.last; i++)
    if (!isMark(syntax.tokens[i])) {
      words++
      if (tokens.has(i)) inside++
    }
  return 2 * inside > words
}
