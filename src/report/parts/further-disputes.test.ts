import { expect, test } from 'vitest'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { furtherDisputes } from './further-disputes.ts'

test('what is among the findings, or dismissed, is no further disagreement', () => {
  const [story] = ashmere.stories
  const [first, second] = story.disagreements
  const [finding] = story.findings
  const told = { ...finding, about: first.id }
  const bare = { ...story, findings: [], dismissed: [] }
  expect(furtherDisputes(bare)).toBe(story.disagreements.length)
  expect(furtherDisputes({ ...bare, findings: [told] })).toBe(story.disagreements.length - 1)
  const dismissed = [{ ...told, about: second.id, correction: 'x1' }]
  expect(furtherDisputes({ ...bare, findings: [told], dismissed })).toBe(story.disagreements.length - 2)
})
