import { measure } from './measure.ts'

/** wink-nlp with its whole pipeline: sentences, tags, entities. It does not parse. */
await measure(async () => {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model)
  return (text) => nlp.readDoc(text).tokens().length()
})
