import { lexicon } from '../../../lexicon.ts'
import type { Stance } from '../attribution.ts'
import { relation, type Syntax } from '../reading/syntax.ts'

interface StanceRule {
  readonly rule: string
  readonly when: (syntax: Syntax, cue: number) => boolean
  /** The stance, or how to find it. */
  readonly stance: Stance | ((syntax: Syntax, cue: number) => Stance)
}

const classes = new Map<string, Set<string>>()
for (const entry of lexicon<{ readonly lemma: string; readonly class: string }>('attributions-stances'))
  classes.set(entry.class, (classes.get(entry.class) ?? new Set()).add(entry.lemma))

const lemma = (s: Syntax, i: number) => s.tokens[i].lemma.toLowerCase()
const is = (s: Syntax, i: number, name: string) => classes.get(name)?.has(lemma(s, i)) ?? false
const has = (s: Syntax, i: number, rel: string) => s.children[i].some((c) => relation(s.tokens[c]) === rel)
const negated = (s: Syntax, i: number) => s.children[i].some((c) => is(s, c, 'negating'))
/** "called for", "appealed to", "asked for". */
const calls = (s: Syntax, i: number) =>
  s.children[i].some((c) => s.children[c].some((below) => is(s, below, 'calling-for')))

const stopsShort = (s: Syntax, i: number) =>
  s.tokens[i]?.lemma.toLowerCase() === 'stop' && s.children[i].some((c) => lemma(s, c) === 'short')

/** Tried in order; the first that holds decides, before what the lexicon says of the cue. */
const rules: readonly StanceRule[] = [
  // "did not comment", "would not say": before the verb's own stance, which negation turns round.
  { rule: 'silent', when: (s, i) => is(s, i, 'speaking') && negated(s, i) && !has(s, i, 'ccomp'), stance: 'decline' },
  {
    // "stopped short of confirming": of either verb, since either may be taken for the cue.
    rule: 'stopped-short',
    when: (s, i) => stopsShort(s, i) || stopsShort(s, s.tokens[i].head),
    stance: 'decline',
  },
  // "shared concerns", "issued a warning": the noun tells.
  {
    rule: 'noun',
    when: (s, i) => is(s, i, 'carrying') && carried(s, i) !== null,
    stance: (s, i) => carried(s, i) ?? 'other',
  },
  // "agreed to step up" is a promise, "agreed that" an admission.
  { rule: 'agreed-to', when: (s, i) => lemma(s, i) === 'agree' && has(s, i, 'xcomp'), stance: 'pledge' },
  // "sought to build" is a plan, "sought help" a demand.
  { rule: 'sought-to', when: (s, i) => lemma(s, i) === 'seek' && has(s, i, 'xcomp'), stance: 'other' },
  // "asked whether" a question, "asked to" and "asked for" demands: after the two before it would take both.
  {
    rule: 'asked-whether',
    when: (s, i) => lemma(s, i) === 'ask' && !has(s, i, 'xcomp') && !calls(s, i),
    stance: 'question',
  },
  // "called it dangerous" says, "called for a vote" demands.
  { rule: 'called', when: (s, i) => lemma(s, i) === 'call' && !calls(s, i), stance: 'assert' },
  { rule: 'asked-to', when: (s, i) => is(s, i, 'asking') && s.tokens[i].upos === 'VERB', stance: 'demand' },
  { rule: 'put-at', when: (s, i) => is(s, i, 'putting'), stance: 'estimate' },
]

/** The stance of the noun that the verb carries; null for one that tells nothing. */
function carried(s: Syntax, i: number): Stance | null {
  for (const c of s.children[i]) {
    const stance = s.tokens[c].upos === 'NOUN' && /^ob[jl]/.test(s.tokens[c].deprel) ? s.words[c]?.stance : undefined
    if (stance && stance !== 'other' && stance !== 'assert') return stance
  }
  return null
}

/** What the cue does with its content: by rule, else as the lexicon has the word. */
export function stance(syntax: Syntax, cue: number): Stance {
  const rule = rules.find(({ when }) => when(syntax, cue))
  if (rule) return typeof rule.stance === 'function' ? rule.stance(syntax, cue) : rule.stance
  return syntax.words[cue]?.stance ?? (syntax.tokens[cue].upos === 'VERB' ? 'other' : 'assert')
}
