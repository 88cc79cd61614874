import { mayBeCue } from '../../src/annotate/attributions/cues/candidates.ts'
import { isMark, type Syntax } from '../../src/annotate/attributions/reading/syntax.ts'
import type { Span } from '../../src/article/article.ts'

/** One of PolNeAR's attributions on our tokens. */
export interface Gold {
  /** The token that heads the cue; -1 where no token of it could. */
  readonly cue: number
  readonly cueTokens: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

interface Annotated {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

function tokensIn(syntax: Syntax, spans: readonly Span[], marks: boolean): Set<number> {
  const found = new Set<number>()
  for (const token of syntax.tokens) {
    if (isMark(token) && !marks) continue
    for (const span of spans)
      if (2 * (Math.min(span.end, token.end) - Math.max(span.start, token.start)) >= token.end - token.start)
        found.add(token.index)
  }
  return found
}

const CONTENTFUL = new Set(['VERB', 'NOUN', 'ADJ'])

/** The gold attributions on our tokens; the head of a cue is its outermost word that can head one. */
export function align(syntax: Syntax, attributions: readonly Annotated[]): Gold[] {
  return attributions.map((annotated) => {
    const cueTokens = tokensIn(syntax, annotated.cue, true)
    const able = [...cueTokens].filter((i) => mayBeCue(syntax, i))
    const outer = able.filter((i) => !cueTokens.has(syntax.tokens[i].head))
    const cue = outer.find((i) => CONTENTFUL.has(syntax.tokens[i].upos)) ?? outer[0] ?? able[0] ?? -1
    return {
      cue,
      cueTokens,
      source: tokensIn(syntax, annotated.source, false),
      content: tokensIn(syntax, annotated.content, false),
    }
  })
}

/** Shared tokens over all tokens, words only. */
export function overlap(
  syntax: Syntax,
  runs: readonly { first: number; last: number }[],
  gold: ReadonlySet<number>,
): number {
  let shared = 0
  let size = 0
  for (const run of runs)
    for (let i = run.first; i <= run.last; i++)
      if (!isMark(syntax.tokens[i])) {
        size++
        if (gold.has(i)) shared++
      }
  const all = size + gold.size - shared
  return all === 0 ? 1 : shared / all
}
