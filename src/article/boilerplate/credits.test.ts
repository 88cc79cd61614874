import { expect, test } from 'vitest'
import { isDayOfCredit } from './credits.ts'

const DAY = 'May 1, 2026'
const isCredit = (text: string): boolean => {
  const start = text.indexOf(DAY)
  return isDayOfCredit({ start, end: start + DAY.length }, text)
}

test.each([
  `Boats at the quay. (Ardle, ${DAY}) Jo Berg`,
  `Boats at the quay. (Port Ardle, Tolma Province, ${DAY}) Jo Berg`,
  `“The quay is closed.” — Jo Berg (@joberg) ${DAY}`,
])('signs a picture or a post: %s', (text) => {
  expect(isCredit(text)).toBe(true)
})

test.each([
  `The quay closed on ${DAY}, she said.`,
  `The quay (built in Ardle on ${DAY}) is closed.`,
  `The storm (its third day, ${DAY}, was the worst) closed the quay.`,
  `Berg (@joberg) said that the quay closed on ${DAY}.`,
])('is a day that the report tells of: %s', (text) => {
  expect(isCredit(text)).toBe(false)
})
