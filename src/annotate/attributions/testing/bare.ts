import type { Attribution, Speaker } from '../attribution.ts'
import { NOBODY } from '../speakers/speaker.ts'

/** Somebody of whom nothing is known but a name. */
export const personNamed = (name: string): Speaker => ({ ...NOBODY, name, names: [name], kind: 'person' })

/** An attribution with nothing known of it but what is given. */
export const bareAttribution = (given: Partial<Attribution> = {}): Attribution => ({
  source: [],
  cue: [],
  content: [],
  quotation: 'indirect',
  speaker: NOBODY,
  stance: 'assert',
  channel: null,
  time: null,
  nestedIn: null,
  score: 1,
  rule: 'test',
  ...given,
})
