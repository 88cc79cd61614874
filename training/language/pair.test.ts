import { expect, it } from 'vitest'
import type { Learner } from './network/learner.ts'
import { lessons, SMALL } from './network/lessons.fixture.ts'
import { learnInPair } from './pair.ts'

const course = (rounds: number, rate: number) => ({
  options: SMALL,
  kinds: [[...lessons, ...lessons], lessons],
  schedule: { rounds: new Array(rounds).fill([0, 1]), rate, warmUp: 1, batch: 6, seed: 1 },
})
const numbers = ({ matrices }: Learner) => Object.entries(matrices()).map(([name, { data }]) => [name, [...data]])

it('learns what both are shown', () => {
  const [start, end] = [learnInPair(course(1, 0)), learnInPair(course(60, 0.01))].map(({ learn }) => learn(lessons, 0))
  end.forEach((loss, kind) => {
    expect(loss).toBeLessThan(start[kind] / 5)
  })
})

it('comes to the same numbers each time', () => {
  expect(numbers(learnInPair(course(3, 0.01)))).toEqual(numbers(learnInPair(course(3, 0.01))))
})
