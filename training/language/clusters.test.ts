import { expect, it } from 'vitest'
import { wordClasses } from './clusters.ts'

it('puts words together that stand between the same neighbours', () => {
  const sentences: string[][] = []
  for (const animal of ['dog', 'cat', 'horse']) {
    for (const verb of ['sees', 'hears', 'hates'])
      for (const other of ['dog', 'cat', 'horse']) sentences.push(['the', animal, verb, 'a', other])
  }
  const classes = wordClasses(sentences, { classes: 4, passes: 5, least: 2 })
  expect(new Set(['dog', 'cat', 'horse'].map((word) => classes.get(word))).size).toBe(1)
  expect(new Set(['sees', 'hears', 'hates'].map((word) => classes.get(word))).size).toBe(1)
  expect(classes.get('dog')).not.toBe(classes.get('sees'))
})
