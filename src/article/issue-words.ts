import type { z } from 'zod'

/** What a schema expects, as a person who never saw one is told it. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const kindOf = (expected: string): string => KINDS[expected] ?? expected

const missing = 'it is missing'

/**
 * What is wrong with a value that a schema refuses, in words that follow "the record's “text” can't be used: …". To be
 * given to `safeParse` as its `error`; a message of the schema's own goes before it.
 * @returns undefined where zod's own words serve
 */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? missing : `it has to be ${kindOf(issue.expected)}`
    case 'invalid_union': {
      const kinds = issue.errors.flat().map((one) => (one.code === 'invalid_type' ? kindOf(one.expected) : null))
      if (issue.input === undefined) return missing
      return kinds.length > 0 && !kinds.includes(null) ? `it has to be ${kinds.join(' or ')}` : undefined
    }
    case 'invalid_value':
      return issue.input === undefined ? missing : `it has to be one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `it has to ${amount(issue.origin, 'at least', issue.minimum)}`
    case 'too_big':
      return `it has to ${amount(issue.origin, 'at most', issue.maximum)}`
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `“${key}”`).join(', ')} is not known here`
    case 'invalid_format':
      return issue.format === 'url' ? 'it has to be an address' : undefined
    default:
      return undefined
  }
}

/** "be at least 1" of a number, "have at least 1 character" of a text, "have at least 1 entry" of a list. */
function amount(origin: string, bound: string, size: number | bigint): string {
  const many = Number(size) !== 1
  if (origin === 'string') return `have ${bound} ${size} ${many ? 'characters' : 'character'}`
  if (origin === 'array') return `have ${bound} ${size} ${many ? 'entries' : 'entry'}`
  return `be ${bound} ${size}`
}
