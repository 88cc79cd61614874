import type { Settling } from './settling.ts'

const FINITE = /^(?:VBZ|VBD|VBP|MD)$/u

/** "Norvane Shipping | Needs More Crew": a heading gives its verb a capital, too; a body's name ends before the verb that it is the subject of. */
export const cutClauses: Settling = ({ tokens }, names) =>
  names.map((name) => {
    const { firstToken, endToken, kind } = name
    if (kind !== 'ORG') return name
    const subject = tokens
      .slice(firstToken, endToken)
      .find(({ deprel, head, index }) => deprel === 'nsubj' && head > index && head < endToken)
    return subject && FINITE.test(tokens[subject.head].xpos) ? { ...name, endToken: subject.index + 1 } : name
  })
