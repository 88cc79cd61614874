import type { Run } from '../reading/runs.ts'
import { isMark, type Syntax, trim } from '../reading/syntax.ts'

/**
 * A content without the words for who says it, which a parse may hang into it: "According to *the police*, the driver fled".
 * As it is where nothing else would be left.
 */
export function withoutSource(syntax: Syntax, content: readonly Run[], source: Run | null): readonly Run[] {
  if (!source || !content.some((run) => meet(run, source))) return content
  const left = content.flatMap((run) => {
    if (!meet(run, source)) return [run]
    const beside = [trim(syntax, run.first, source.first - 1), trim(syntax, source.last + 1, run.last)]
    return beside.filter((piece) => piece !== null && says(syntax, piece)) as readonly Run[]
  })
  return left.length > 0 ? left : content
}

const meet = (a: Run, b: Run): boolean => a.first <= b.last && b.first <= a.last

/** The "to" of "according to" says nothing. */
const says = ({ tokens }: Syntax, { first, last }: Run): boolean =>
  tokens.slice(first, last + 1).some((token) => !isMark(token) && token.upos !== 'ADP')
