import { mutations } from '../mutations.ts'
import { type DevSet, percent } from './set.ts'

/** Correct statements of real paragraphs made wrong by a program. */
export const mutationsSet: DevSet = {
  name: 'clusters/checks-extra, mutated',
  measure(shared) {
    const { made, found, untouched, alarms } = mutations(`${shared}/clusters/checks-extra.jsonl`)
    return [
      { name: 'wrong statements found', value: percent(found / made), reach: 80 },
      { name: 'alarms on untouched paragraphs', value: percent(alarms / untouched) },
    ]
  },
}
