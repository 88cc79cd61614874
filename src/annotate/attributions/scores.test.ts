import { describe, expect, test } from 'vitest'
import { analyse } from '../../language/analyse.ts'
import { contents } from './contents/contents.ts'
import { contentFeatures } from './contents/features.ts'
import { contentScores } from './contents/scores.ts'
import { score } from './model/model.ts'
import { attributionModels } from './model/weights.ts'
import { noFeatures } from './reading/hashing.ts'
import { syntax } from './reading/syntax.ts'
import { sayingOf, sourceFeatures } from './sources/features.ts'
import { scoredSources } from './sources/scores.ts'

const texts = [
  'The mayor, who was re-elected in May, said on Tuesday that the bridge would stay closed, adding that nobody was to blame.',
  '“We heard the wall crack,” said Ilse Maron, a baker. “It was noon,” she told reporters in Porto, “and the street was full.”',
]

/** Every verb of a text with its syntax. */
const verbs = texts.flatMap((text) => {
  const read = syntax(analyse(text))
  return read.tokens.filter(({ upos }) => upos === 'VERB').map(({ index }) => ({ read, cue: index }))
})

describe('what is weighed piece by piece is worth what it is as a whole', () => {
  const models = attributionModels()
  const features = noFeatures()

  test('contents', () => {
    let weighed = 0
    for (const { read, cue } of verbs) {
      const rivals = contents(read, cue)
      for (const [k, worth] of contentScores(read, models.content, cue, rivals, features).entries()) {
        if (worth === Number.NEGATIVE_INFINITY) continue
        const whole = noFeatures()
        contentFeatures(read, cue, rivals[k], whole)
        expect(worth).toBeCloseTo(score(models.content, whole), 6)
        weighed++
      }
    }
    expect(weighed).toBeGreaterThan(verbs.length)
  })

  test('sources', () => {
    for (const { read, cue } of verbs) {
      const content = contents(read, cue)[0]?.runs ?? []
      const saying = sayingOf(read, cue, content)
      const { sources, scores } = scoredSources(read, models.source, cue, content, features)
      for (const [k, source] of sources.entries()) {
        const whole = noFeatures()
        sourceFeatures(saying, source, whole)
        expect(scores[k]).toBeCloseTo(score(models.source, whole), 6)
      }
      expect(sources.length).toBeGreaterThan(1)
    }
  })
})
