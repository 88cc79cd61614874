import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueWords } from './issue-words.ts'

const wrong = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: issueWords }).error?.issues[0]?.message

test.each<[z.ZodType, unknown, string]>([
  [z.string(), undefined, 'it is missing'],
  [z.string(), 7, 'it has to be text'],
  [z.string().min(1), '', 'it has to have at least 1 character'],
  [z.array(z.string()).max(2), ['a', 'b', 'c'], 'it has to have at most 2 entries'],
  [z.coerce.number(), 'many', 'it has to be a number'],
  [z.coerce.number().int(), '1.5', 'it has to be a whole number'],
  [z.number().min(1), 0, 'it has to be at least 1'],
  [z.enum(['figure', 'stance']), 'other', 'it has to be one of figure, stance'],
  [z.enum(['figure', 'stance']), undefined, 'it is missing'],
  [z.union([z.string(), z.number()]), [], 'it has to be text or a number'],
  [z.union([z.string(), z.number()]), undefined, 'it is missing'],
  [z.object({}), null, 'it has to be an object'],
  [z.strictObject({ name: z.string() }), { name: 'a', nam: 'b' }, '“nam” is not known here'],
  [z.url(), 'nowhere', 'it has to be an address'],
])('%#: a schema’s refusal in words', (schema, value, words) => {
  expect(wrong(schema, value)).toBe(words)
})

test('a schema’s own words go first', () => {
  expect(wrong(z.string().regex(/^\d+$/u, 'a day is YYYY-MM-DD'), 'x')).toBe('a day is YYYY-MM-DD')
})

test('what has no words here has zod’s', () => {
  expect(wrong(z.email(), 'nobody')).toBe('Invalid email address')
})
