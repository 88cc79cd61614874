import { z } from 'zod'
import { MOVEMENT_KINDS } from './movement.ts'
import { alertRule } from './rule.ts'
import { movementMeanings } from './words.ts'

interface Field {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly items?: Field
  readonly oneOf?: readonly Field[]
  readonly properties?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
}

const EXAMPLE: readonly z.input<typeof alertRule>[] = [
  {
    name: 'tolls',
    when: ['measure', 'disagreement'],
    percent: 20,
    measure: 'dead',
    channels: [{ to: 'output' }],
  },
  {
    name: 'the ministry speaks',
    when: ['first-denial', 'first-confirmation'],
    speaker: 'Defence Ministry',
    channels: [
      { to: 'webhook', url: 'https://desk.example.org/hook', secret: 'sixteen letters or more' },
      { to: 'rss', file: 'alerts.rss' },
    ],
  },
]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function fieldRow(name: string, { description = '', default: otherwise }: Field, required: boolean): string {
  const left = otherwise === undefined ? (required ? 'must stand' : 'any, if left out') : `${otherwise} if left out`
  return row([`\`${name}\``, left, description])
}

/** docs/alerts.md, from the schema of the rules. */
export function alertsDocument(): string {
  const { properties = {}, required = [] } = z.toJSONSchema(alertRule, { io: 'input' }) as Field
  const channels = properties.channels?.items?.oneOf ?? []
  return `# Alerts

\`reckon serve\` and \`reckon watch\` take a file of rules with \`--alerts\`, and tell what moved where the rules say: what was,
what is, why, and the words that it rests on. What is printed again moves nothing; no movement is told twice by one rule. A figure or a quotation that moves into a new
dispute rings as the dispute, unless the rule asks for the figure or the quotation alone.
\`reckon replay RULES REPORTS\` tells what would have rung, had past reports come one day after another.

A file of rules is a JSON list:

\`\`\`json
${JSON.stringify(EXAMPLE, null, 2)}
\`\`\`

## A rule

| field | | what it says |
| --- | --- | --- |
${Object.entries(properties)
  .map(([name, field]) => fieldRow(name, field, required.includes(name)))
  .join('\n')}

## What can move

| kind | |
| --- | --- |
${MOVEMENT_KINDS.map((kind) => row([`\`${kind}\``, movementMeanings[kind]])).join('\n')}

## Where it is told

| \`to\` | with | |
| --- | --- | --- |
${channels
  .map(({ description = '', properties: fields = {} }) => {
    const { to, ...others } = fields
    const told = Object.entries(others).map(([name, field]) =>
      field.description ? `\`${name}\` (${field.description})` : `\`${name}\``,
    )
    return row([`\`${to?.const}\``, told.join(', '), description])
  })
  .join('\n')}

A webhook that fails, or a mail server, is tried again with growing pauses, twelve times in 17 hours; the message
keeps its id, by which a receiver knows what it has. A signature is \`v1,\` and the base64 of the HMAC-SHA256 of
\`webhook-id.webhook-timestamp.body\`, after Standard Webhooks.
`
}
