import { measure } from './measure.ts'

/** Ours in full: names, times, attributions and figures too. */
await measure(async () => {
  const { annotate } = await import('../../src/annotate/annotate.ts')
  const { articleOf } = await import('../../src/article/record.ts')
  return (text) => annotate(articleOf({ text }, 'text')).document.tokens.length
})
