import type { Finding } from '../../src/annotate/attributions/finding.ts'
import { findings } from '../../src/annotate/attributions/findings/findings.ts'
import type { Models } from '../../src/annotate/attributions/model/weights.ts'
import { type Choices, learn, quantised, type Schedule } from './learn.ts'
import {
  contentQuestions,
  continuationQuestions,
  cueQuestions,
  type Example,
  innerQuestions,
  sourceQuestions,
  verdictQuestions,
} from './questions.ts'

/** The questions put to single words and stretches; the verdict weighs their answers. */
type First = Exclude<keyof Models, 'inner' | 'verdict'>

interface Plan extends Schedule {
  readonly bits: number
  readonly ask: (examples: readonly Example[], bits: number) => Choices
}

const plans: Readonly<Record<First, Plan>> = {
  cue: { ask: cueQuestions, bits: 19, epochs: 10, rate: 0.015, decay: 1e-6 },
  content: { ask: contentQuestions, bits: 19, epochs: 5, rate: 0.03, decay: 1e-6 },
  source: { ask: sourceQuestions, bits: 18, epochs: 5, rate: 0.04, decay: 1e-6 },
  continuation: { ask: continuationQuestions, bits: 15, epochs: 10, rate: 0.05, decay: 1e-5 },
}

/** Cues inside contents: asked of words that nobody marks, so it needs no verdict. */
const innerPlan = { bits: 17, epochs: 6, rate: 0.02, decay: 1e-6 }

/** The verdict learns from findings in articles that the models behind them never saw, or it would trust them too much. */
const FOLDS = 3
const verdictPlan = { bits: 17, epochs: 8, rate: 0.015, decay: 1e-6 }

/** The trained and quantised models. */
export function trained(examples: readonly Example[]): Models {
  const found = examples.map(() => [] as readonly Finding[])
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = first(examples.filter((_, i) => i % FOLDS !== fold))
    for (const [i, { syntax }] of examples.entries()) if (i % FOLDS === fold) found[i] = findings(syntax, models)
  }
  const verdict = quantised(learn(verdictQuestions(examples, found, verdictPlan.bits), verdictPlan))
  const inner = quantised(learn(innerQuestions(examples, innerPlan.bits), innerPlan))
  return { ...first(examples), inner, verdict }
}

function first(examples: readonly Example[]): Pick<Models, First> {
  const model = (name: First) => {
    const { ask, bits, ...schedule } = plans[name]
    return quantised(learn(ask(examples, bits), schedule))
  }
  return { cue: model('cue'), content: model('content'), source: model('source'), continuation: model('continuation') }
}
