/**
 * Reckon as a library: four verbs over four nouns.
 * `read` gives articles, `annotate` what each says, `group` their stories, `reconcile` each story's ledger.
 */
export { annotate } from './annotate/annotate.ts'
export type * from './annotate/annotations.ts'
export type * from './annotate/attributions/attribution.ts'
export type * from './annotate/mentions/mention.ts'
export type * from './annotate/quantities/quantity.ts'
export type * from './annotate/times/time.ts'
export type * from './article/article.ts'
export { isProblem, type Problem } from './article/problem.ts'
export { type ReadOptions, read } from './article/read.ts'
export { articleOf } from './article/record.ts'
export type { ReportRecord } from './article/report-record.ts'
export type * from './language/document.ts'
export type * from './ledger/ledger.ts'
export { reconcile, reconcileAll } from './ledger/reconcile.ts'
export { group, groupAsOne } from './story/group.ts'
export type * from './story/story.ts'
export type * from './trail.ts'
export { type AnnotateOptions, annotateAll } from './work/annotator.ts'
