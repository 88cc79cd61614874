import type { Stance } from './attribution.ts'
import { relation, type Syntax } from './syntax.ts'

interface StanceRule {
  readonly rule: string
  readonly stance: Stance
  readonly when: (syntax: Syntax, cue: number) => boolean
}

const lemma = (syntax: Syntax, i: number) => syntax.tokens[i].lemma.toLowerCase()
const negated = (syntax: Syntax, i: number) =>
  syntax.children[i].some((child) => ['not', 'never', 'neither', "n't", 'nor'].includes(lemma(syntax, child)))
const has = (syntax: Syntax, i: number, rel: string) =>
  syntax.children[i].some((child) => relation(syntax.tokens[child]) === rel)
const one = (words: string) => {
  const set = new Set(words.split(' '))
  return (syntax: Syntax, i: number) => set.has(lemma(syntax, i))
}
const speaks = one(
  'say comment answer respond reply confirm discuss disclose reveal elaborate identify name specify provide address speculate deny acknowledge talk speak',
)
const asks = one('seek want need call ask order request press push appeal urge')
const judges = one('believe think expect see put reckon')
const falls = one('decline refuse')
const short = one('stop')
const puts = one('put mark revise')
const express = one('express share voice raise issue make have offer give send')

/** Tried in order; the first that holds decides. */
const rules: readonly StanceRule[] = [
  // "did not comment", "would not say": before the verb's own stance, which negation turns round.
  { rule: 'silent', stance: 'decline', when: (s, i) => speaks(s, i) && negated(s, i) && !has(s, i, 'ccomp') },
  { rule: 'declined', stance: 'decline', when: (s, i) => falls(s, i) },
  {
    rule: 'stopped-short',
    stance: 'decline',
    when: (s, i) => short(s, i) && s.children[i].some((c) => lemma(s, c) === 'short'),
  },
  // "shared concerns", "issued a warning": the noun carries the stance.
  { rule: 'noun-warns', stance: 'warn', when: (s, i) => express(s, i) && objectIs(s, i, 'warn') },
  { rule: 'noun-doubts', stance: 'question', when: (s, i) => express(s, i) && objectIs(s, i, 'question') },
  { rule: 'noun-demands', stance: 'demand', when: (s, i) => express(s, i) && objectIs(s, i, 'demand') },
  { rule: 'noun-pledges', stance: 'pledge', when: (s, i) => express(s, i) && objectIs(s, i, 'pledge') },
  // "agreed to step up" is a promise, "agreed that" an admission.
  { rule: 'agreed-to', stance: 'pledge', when: (s, i) => lemma(s, i) === 'agree' && has(s, i, 'xcomp') },
  // "sought to build" is a plan, "sought help" a demand.
  { rule: 'sought-to', stance: 'other', when: (s, i) => lemma(s, i) === 'seek' && has(s, i, 'xcomp') },
  {
    rule: 'asked-whether',
    stance: 'question',
    when: (s, i) => lemma(s, i) === 'ask' && !has(s, i, 'xcomp') && !calls(s, i),
  },
  {
    rule: 'asked-to',
    stance: 'demand',
    when: (s, i) => asks(s, i) && (lemma(s, i) !== 'call' || calls(s, i)) && s.tokens[i].upos === 'VERB',
  },
  { rule: 'called', stance: 'assert', when: (s, i) => lemma(s, i) === 'call' && s.tokens[i].upos === 'VERB' },
  { rule: 'put-at', stance: 'estimate', when: (s, i) => puts(s, i) },
  { rule: 'threatened-to', stance: 'threaten', when: (s, i) => lemma(s, i) === 'threaten' },
  { rule: 'judged', stance: 'estimate', when: (s, i) => judges(s, i) && lemma(s, i) === 'expect' },
]

/** "called for", "called on", "asked for". */
function calls(syntax: Syntax, i: number): boolean {
  return syntax.children[i].some((child) =>
    syntax.children[child].some((c) => ['for', 'on', 'upon'].includes(lemma(syntax, c))),
  )
}

function objectIs(syntax: Syntax, i: number, stance: Stance): boolean {
  return syntax.children[i].some((child) => {
    const rel = relation(syntax.tokens[child])
    return (
      (rel === 'obj' || rel === 'obl') && syntax.tokens[child].upos === 'NOUN' && syntax.words[child]?.stance === stance
    )
  })
}

/** What the cue does with its content: by rule, else as the lexicon has the word. */
export function stance(syntax: Syntax, cue: number): Stance {
  const rule = rules.find(({ when }) => when(syntax, cue))
  if (rule) return rule.stance
  const token = syntax.tokens[cue]
  if (token.upos === 'PUNCT') return 'assert'
  return syntax.words[cue]?.stance ?? (token.upos === 'VERB' ? 'other' : 'assert')
}
