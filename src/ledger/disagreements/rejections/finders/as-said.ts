import { hull } from '../../../../article/span.ts'
import { subtree } from '../../../../language/tree.ts'
import { subjectOf } from '../../sentence/clause.ts'
import type { Finder } from '../finder.ts'
import { asOthersSay } from '../recognisers/as-others-say.ts'
import { names } from '../topic.ts'

/** The rule's name. */
export const AS_SAID = 'rejected.as-said'

/** "did not leak, as Lind claims": that Lind claims it. */
export const asSaid: Finder = ({ rejection: { rule, what }, circle }, { report }) => {
  const { document } = report
  const by = subjectOf(what, document)
  if (rule !== asOthersSay.rule || !by || names(report, by, circle)) return null
  const words = subtree(what, document).filter(({ upos }) => upos !== 'PUNCT')
  return {
    report,
    span: hull(words),
    statement: null,
    by,
    rule: AS_SAID,
    because: 'the denial says who says so',
  }
}
