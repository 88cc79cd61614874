import { built } from './built.ts'
import { measure } from './measure.ts'

/** Ours, as far as names: tokens, sentences, tags, parse and names. */
await measure(async () => {
  const { analyse } = await built<typeof import('../../src/language/analyse.ts')>('language/analyse')
  const { recogniseMentions } =
    await built<typeof import('../../src/annotate/mentions/recognise.ts')>('annotate/mentions/recognise')
  const { articleOf } = await built<typeof import('../../src/article/record.ts')>('article/record')
  return (text) => {
    const document = analyse(text)
    recogniseMentions(articleOf({ text }, 'text'), document)
    return document.tokens.length
  }
})
