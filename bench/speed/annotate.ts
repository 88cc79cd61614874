import { built } from './built.ts'
import { measure } from './measure.ts'

/** Ours in full: names, times, attributions and figures too. */
await measure(async () => {
  const { annotate } = await built<typeof import('../../src/annotate/annotate.ts')>('annotate/annotate')
  const { articleOf } = await built<typeof import('../../src/article/record.ts')>('article/record')
  return (text) => annotate(articleOf({ text }, 'text')).document.tokens.length
})
