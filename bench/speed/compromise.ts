import { measure } from './measure.ts'

/** compromise with all of its layers: tags, names, numbers, quotations. It does not parse. */
await measure(async () => {
  const { default: nlp } = await import('compromise/three')
  return (text) => {
    const read = nlp(text)
    read.people()
    return read.termList().length
  }
})
