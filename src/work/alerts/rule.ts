import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { issueWords } from '../../article/issue-words.ts'
import { type Asked, MOVEMENT_KINDS, type Movement } from './movement.ts'

const channel = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('output') }).describe('A line on standard output'),
  z
    .strictObject({
      to: z.literal('webhook'),
      url: z.url({ protocol: /^https?$/u }),
      secret: z.string().min(16).optional().describe('Signs each message, after standardwebhooks.com'),
    })
    .describe('A POST of JSON'),
  z
    .strictObject({
      to: z.literal('email'),
      smtp: z.url({ protocol: /^smtps?$/u }).describe('smtp://user:password@host:port'),
      from: z.string().min(3),
      recipients: z.array(z.email()).min(1),
    })
    .describe('A letter by SMTP'),
  z.strictObject({ to: z.literal('rss'), file: z.string().min(1) }).describe('An RSS file, newest first'),
])

/** What should ring, and where. */
export const alertRule = z.strictObject({
  name: z.string().min(1).max(100).describe('Unique among the rules; what was told is remembered under it'),
  when: z.array(z.enum(MOVEMENT_KINDS)).min(1).optional().describe('Kinds of movement; all if left out'),
  percent: z
    .number()
    .positive()
    .default(10)
    .describe('A figure moves if it changes by this share or leaves its own bounds'),
  story: z.string().optional().describe('Id of the story'),
  speaker: z.string().optional().describe('Part of the name of a person or body behind what is new'),
  measure: z.string().optional().describe('Words that the label of what is measured, or disputed, must have'),
  search: z.string().optional().describe('Words that the movement must have anywhere'),
  channels: z.array(channel).min(1).describe('Where it is told'),
  digest: z.number().int().min(2).default(5).describe('So many at once come as one message'),
})

const rules = z.array(alertRule).superRefine((all, context) => {
  const names = new Set<string>()
  for (const [i, { name }] of all.entries()) {
    if (names.has(name)) context.addIssue({ code: 'custom', path: [i, 'name'], message: `“${name}” is taken` })
    names.add(name)
  }
})

/** A rule with what it leaves out filled in. */
export type AlertRule = z.infer<typeof alertRule>
/** Where an alert is told. */
export type Channel = AlertRule['channels'][number]

/** A file of rules that can't be used; the message says why, and where in it. */
export class RuleError extends Error {}

/**
 * The rules of a JSON file.
 * @throws RuleError
 */
export async function readRules(file: string): Promise<readonly AlertRule[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new RuleError(`${file}: can't be read (${error.code}); name a file of alert rules`)
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new RuleError(`${file}: is no JSON; give a list of alert rules`)
  }
  const parsed = rules.safeParse(json, { error: issueWords })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RuleError(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function hasWords(text: string, wanted: string): boolean {
  const has = new Set(wordsOf(text))
  return wordsOf(wanted).every((word) => has.has(word))
}

/** Whether a movement in a story rings by a rule, and none that tells it too does. */
export const rings = (rule: AlertRule, movement: Movement, story: string): boolean =>
  asksFor(rule, movement, story) && !(movement.within && asksFor(rule, movement.within, story))

function asksFor(rule: AlertRule, asked: Asked, story: string): boolean {
  const { kind, change, beyondBounds, speakers, about, was, is } = asked
  if (rule.when && !rule.when.includes(kind)) return false
  if (change !== null && !beyondBounds && Math.abs(change) * 100 < rule.percent) return false
  if (rule.story !== undefined && rule.story !== story) return false
  if (rule.speaker !== undefined && !hasWords(speakers.join(' '), rule.speaker)) return false
  if (rule.measure !== undefined && !hasWords(about, rule.measure)) return false
  return rule.search === undefined || hasWords([about, was, is, ...speakers].join(' '), rule.search)
}
