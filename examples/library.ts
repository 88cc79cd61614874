/** Reckon as a library, on this story. In a checkout: `node examples/library.ts`; CI compiles and runs it. */
import { type Annotations, annotate, group, isProblem, read, reconcile } from 'reckon'

const annotated: Annotations[] = []
for await (const item of read(['examples'])) {
  if (isProblem(item)) console.error(`${item.where}: ${item.problem}`)
  else annotated.push(annotate(item))
}

for (const story of group(annotated)) {
  const { title, findings, measures } = reconcile(story)
  console.log(`${title}: ${story.articles.length} reports, ${measures.length} things measured`)
  for (const { kind, text, evidence } of findings) console.log(`  ${kind}: ${text} [${evidence[0]?.article}]`)
}
