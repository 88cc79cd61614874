import { hull } from '../../../../article/span.ts'
import type { Document, Token } from '../../../../language/document.ts'
import { childrenBy, subtree } from '../../../../language/tree.ts'
import { isOf, isSaid } from '../../words/rejecting.ts'
import { type Asked, wordsFor } from '../asked.ts'
import type { Besides, Rejected } from '../finder.ts'
import { denied } from '../recognisers/denied.ts'

/** The rule's name. */
export const ITSELF = 'rejected.itself'

/** So many words tell what is rejected. */
const FEWEST = 2

/**
 * "refuted her claims that Kelly holds the power", "denied that she had met him": what is rejected is told in naming it,
 * if not who holds it.
 */
export const itself = (asked: Asked): Besides => {
  const named = tellingName(asked)
  return { found: named ? [named] : [], standAlone: true }
}

function tellingName({ rejection, topic, owners }: Asked): Rejected | null {
  const { report, what, cue, rule } = rejection
  if (topic.size < FEWEST || cue.upos !== 'VERB' || what.start < cue.start) return null
  const isClause = rule === denied.rule && what.upos === 'VERB'
  if (!isClause && !(isSaid(what) && saysWhat(what, report.document))) return null
  const words = wordsFor(rejection)
  const span = hull([what, ...words])
  const whose = owners.size > 0 ? `${[...owners].join(' or ')} says` : 'is said'
  return { report, span, statement: null, rule: ITSELF, because: `the rejection tells what ${whose}` }
}

const TELLING: ReadonlySet<string> = new Set(['mark', 'nsubj', 'nsubj:pass'])
const OBLIQUE: ReadonlySet<string> = new Set(['nmod'])
const CASES: ReadonlySet<string> = new Set(['case'])

/** Whether a noun for what is said says what: "claims *that it leaked*", "accusations *of theft*", and not "the idea of quotas", which proposes. */
function saysWhat(what: Token, document: Document): boolean {
  // A clause has its own opener or subject, however deep the parse hangs it: "criticism from Ford that …".
  if (subtree(what, document).some((one) => one.index > what.index && opensClause(one))) return true
  const of = childrenBy(what, document, OBLIQUE).some((one) =>
    childrenBy(one, document, CASES).some((word) => isOf(word, 'of-what')),
  )
  return of && !isOf(what, 'proposes')
}

const opensClause = ({ deprel, xpos }: Token): boolean => TELLING.has(deprel) && !xpos.startsWith('W')
