import { measure } from './measure.ts'

/** Ours, as far as names: tokens, sentences, tags, parse and names. */
await measure(async () => {
  const { analyse } = await import('../../src/language/analyse.ts')
  const { recogniseMentions } = await import('../../src/annotate/mentions/recognise.ts')
  const { articleOf } = await import('../../src/article/record.ts')
  return (text) => {
    const document = analyse(text)
    recogniseMentions(articleOf({ text }, 'text'), document)
    return document.tokens.length
  }
})
