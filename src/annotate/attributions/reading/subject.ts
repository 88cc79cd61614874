import { relation, type Syntax } from './syntax.ts'

/** A word that fills a subject's place, and the relations by which it was reached. */
export interface Subject {
  readonly token: number
  readonly way: string
}

/** The word that fills the subject's place of `i`, going up through infinitives, coordinations and relative clauses. */
export function subjectOf(syntax: Syntax, i: number): Subject | null {
  let way = ''
  for (let at = i, steps = 0; at >= 0 && steps < 4; steps++) {
    for (const child of syntax.children[at]) {
      const rel = syntax.tokens[child].deprel
      if (rel === 'nsubj' || rel === 'nsubj:pass' || rel === 'nsubj:outer') return { token: child, way: way + rel }
    }
    const rel = relation(syntax.tokens[at])
    const head = syntax.tokens[at].head
    if (head < 0) return null
    if (rel === 'acl') return { token: head, way: `${way}acl` }
    if (rel !== 'xcomp' && rel !== 'conj' && rel !== 'advcl' && rel !== 'aux' && rel !== 'ccomp' && rel !== 'cop')
      return null
    way += `${rel}<`
    at = head
  }
  return null
}
