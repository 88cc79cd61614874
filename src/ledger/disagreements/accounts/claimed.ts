import type { Annotations } from '../../../annotate/annotations.ts'
import { hull } from '../../../article/span.ts'
import type { Token } from '../../../language/document.ts'
import { childrenBy, subtree } from '../../../language/tree.ts'
import { ownStatement, type Statement, statementOf } from '../../claims/statement.ts'
import type { Cast } from '../../parties/cast.ts'
import { namedAt } from '../rejections/naming.ts'
import { entitiesIn } from '../rejections/topic.ts'
import { isOf } from '../words/accounts.ts'

const TELLING: ReadonlySet<string> = new Set(['nmod:poss', 'nmod', 'acl', 'acl:relcl', 'ccomp'])
const CASES: ReadonlySet<string> = new Set(['case'])
const JOINTS: ReadonlySet<string> = new Set(['case', 'cc'])

/**
 * What the words on a noun for an account tell of it, whose it is or what it holds: "Lind’s claim that it leaked";
 * null where they tell neither.
 */
export function claimedAt(noun: Token, report: Annotations, cast: Cast): Statement | null {
  const { document } = report
  const telling = childrenBy(noun, document, TELLING).filter((word) =>
    childrenBy(word, document, CASES).every((one) => isOf(one, 'joins')),
  )
  if (telling.length === 0) return null
  const joints = new Set(childrenBy(noun, document, JOINTS))
  const span = hull(subtree(noun, document).filter((one) => !joints.has(one) && one.upos !== 'PUNCT'))
  const owner = telling.find((word) => word.deprel.startsWith('nmod') && entitiesIn(report, word).size > 0)
  const giver = owner ? namedAt(owner, report, cast) : null
  return giver ? statementOf(report, [span], { attribution: null, giver }, cast) : ownStatement(report, span, cast)
}
