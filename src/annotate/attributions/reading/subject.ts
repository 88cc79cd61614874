import { relation, type Syntax } from './syntax.ts'

/** The word that fills the subject's place of `i`, going up through infinitives, coordinations and relative clauses. */
export function subjectOf(syntax: Syntax, i: number): { token: number; way: string } | null {
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
