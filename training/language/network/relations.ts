import { PLACES, placeOf } from '../../../src/language/network/distance.ts'
import { fill } from '../../../src/language/network/kernels.ts'
import { LEAK, padded, type Widths } from '../../../src/language/network/network.ts'
import type { Random } from '../random.ts'
import type { Batch } from './lesson.ts'
import { crossEntropy } from './loss.ts'
import { backwards, balanced, parameter } from './parameters.ts'
import { leak, type Views } from './views.ts'
import { multiply, type Workshop } from './workshop.ts'

/** The names of the right arcs: a hidden layer over the views of dependent and head and the place of the head. */
export function relationsPart(k: Workshop, { relation }: Widths, count: number, size: number, next: Random) {
  const width = padded(count)
  const places = parameter(k, PLACES, relation, 0.1, next)
  const weights = parameter(k, relation, width, balanced(relation, width), next)
  const bias = parameter(k, 1, width, 0, next)
  const pairs = k.matrix(size, relation)
  const pairsGradient = k.matrix(size, relation)
  const named = k.matrix(size, width)

  const learn = (batch: Batch, { dependentsOfRelations, headsOfRelations }: Views): number => {
    const arcs = arcsOf(batch)
    const dependent = dependentsOfRelations.value.data
    const head = headsOfRelations.value.data
    arcs.forEach((at, a) => {
      for (let j = 0, to = a * relation; j < relation; j++) {
        const sum = dependent[at.dependent * relation + j] + head[at.head * relation + j]
        pairs.data[to + j] = sum + places.value.data[at.place * relation + j]
      }
    })
    leak(k, pairs, arcs.length)
    fill(named, bias.value, arcs.length)
    multiply(k, pairs, weights.value, named, arcs.length, true)
    let loss = 0
    arcs.forEach(({ label }, a) => {
      loss += crossEntropy(named.data, a * width, count, width, label, 1 / batch.words)
    })
    backwards(k, pairs, weights, bias, named, pairsGradient, arcs.length)
    k.unleak(pairs.at, pairsGradient.at, arcs.length * relation, LEAK)
    for (const { gradient } of [dependentsOfRelations, headsOfRelations])
      gradient.data.fill(0, 0, batch.words * relation)
    arcs.forEach((at, a) => {
      for (let j = 0, from = a * relation; j < relation; j++) {
        const step = pairsGradient.data[from + j]
        dependentsOfRelations.gradient.data[at.dependent * relation + j] += step
        headsOfRelations.gradient.data[at.head * relation + j] += step
        places.gradient.data[at.place * relation + j] += step
      }
    })
    return loss
  }

  return { learn, parameters: { places, relations: weights, relationsBias: bias } }
}

/** The arcs of a batch whose names are known: rows of dependent and head. */
function arcsOf({ lessons }: Batch) {
  const found: { dependent: number; head: number; place: number; label: number }[] = []
  let first = 0
  for (const { heads, labels } of lessons) {
    for (let i = 0; i < heads.length; i++) {
      if (heads[i] < 0 || labels[i] < 0) continue
      found.push({ dependent: first + i, head: first + heads[i], place: placeOf(heads[i] - i), label: labels[i] })
    }
    first += heads.length
  }
  return found
}
