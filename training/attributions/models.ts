import type { Models } from '../../src/annotate/attributions/decide.ts'
import { type Choices, learn, quantised, type Schedule } from './learn.ts'
import { contentQuestions, continuationQuestions, cueQuestions, type Example, sourceQuestions } from './questions.ts'

interface Plan extends Schedule {
  readonly bits: number
  readonly ask: (examples: readonly Example[], bits: number) => Choices
}

const plans: Readonly<Record<keyof Models, Plan>> = {
  cue: { ask: cueQuestions, bits: 19, epochs: 10, rate: 0.015, decay: 1e-6 },
  content: { ask: contentQuestions, bits: 19, epochs: 5, rate: 0.03, decay: 1e-6 },
  source: { ask: sourceQuestions, bits: 18, epochs: 5, rate: 0.04, decay: 1e-6 },
  continuation: { ask: continuationQuestions, bits: 15, epochs: 10, rate: 0.05, decay: 1e-5 },
}

/** The trained and quantised models. */
export function trained(examples: readonly Example[]): Models {
  const model = (name: keyof Models) => {
    const { ask, bits, ...schedule } = plans[name]
    return quantised(learn(ask(examples, bits), schedule))
  }
  return { cue: model('cue'), content: model('content'), source: model('source'), continuation: model('continuation') }
}
