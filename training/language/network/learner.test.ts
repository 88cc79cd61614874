import { expect, it } from 'vitest'
import { learner } from './learner.ts'
import { lessons, SMALL } from './lessons.fixture.ts'

it('learns what it is shown: tags, heads and relations', () => {
  const { learn } = learner(SMALL)
  const before = learn(lessons, 0.01)
  for (let i = 0; i < 150; i++) learn(lessons, 0.01)
  learn(lessons, 0).forEach((loss, kind) => {
    expect(loss).toBeLessThan(before[kind] / 5)
  })
})

it('comes to the same numbers each time', () => {
  const [one, other] = [learner(SMALL), learner(SMALL)].map(({ learn, matrices }) => {
    for (let i = 0; i < 5; i++) learn(lessons, 0.01)
    return Object.entries(matrices()).map(([name, { data }]) => [name, [...data]])
  })
  expect(one).toEqual(other)
})
