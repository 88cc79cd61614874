import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evidenceIn } from '../testing/evidence.ts'
import { exampleArticles, type Served, serveArticles } from '../testing/served.ts'

const TOOLS = [
  'stories',
  'story',
  'ledger',
  'figures',
  'disagreements',
  'checks',
  'origins',
  'timeline',
  'explain',
  'search',
  'who_said',
  'article',
  'add_article',
]

async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Record<string, never>> {
  const result = await client.callTool({ name, arguments: args })
  expect(result.isError, JSON.stringify(result.content)).toBeFalsy()
  return result.structuredContent as Record<string, never>
}

describe('MCP over HTTP', () => {
  let served: Served
  let client: Client
  beforeAll(async () => {
    served = await serveArticles(await exampleArticles())
    client = new Client({ name: 'test', version: '1' })
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', served.url)))
  }, 60_000)
  afterAll(async () => {
    await client.close()
    await served.close()
  })

  test('offers the tools, each with what it takes and gives', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([...TOOLS].sort())
    for (const { description, inputSchema, outputSchema } of tools) {
      expect(description).toMatch(/\w/u)
      expect(inputSchema.type).toBe('object')
      expect(outputSchema).toMatchObject({ type: 'object' })
    }
  })

  test('from the list of stories to a figure’s words', async () => {
    const { items } = await call(client, 'stories')
    const story = (items as { id: string }[])[0]?.id
    for (const name of ['story', 'ledger', 'figures', 'disagreements', 'checks', 'origins', 'timeline']) {
      const evidence = evidenceIn(await call(client, name, { story }))
      expect(evidence.length, name).toBeGreaterThan(0)
      for (const { words, title } of evidence) {
        expect(words).not.toBe('')
        expect(title).not.toBeNull()
      }
    }
  })

  test('from a finding to the rules behind it, and to the whole text of its report', async () => {
    const { items } = await call(client, 'stories')
    const story = (items as { id: string }[])[0]?.id
    const disagreements = await call(client, 'disagreements', { story })
    const line = (disagreements.items as { id: string }[])[0]?.id
    const told = await call(client, 'explain', { story, line })
    expect(told).toMatchObject({ id: line, kind: 'disagreement' })
    const [evidence] = evidenceIn(told)
    const { text, annotations } = await call(client, 'article', { article: evidence?.article })
    expect((text as string).slice(evidence?.start, evidence?.end)).toBe(evidence?.words)
    expect(annotations).toBeNull()
  })

  test.each([
    ['search', { q: 'dam' }],
    ['who_said', { speaker: 'Mara Okell' }],
  ])('%s finds words and who said them', async (name, args) => {
    const answer = await call(client, name, args)
    expect(answer.items).not.toHaveLength(0)
    expect(evidenceIn(answer).length).toBeGreaterThan(0)
  })

  test('what is asked wrongly is told, with what to do', async () => {
    for (const [name, args, advice] of [
      ['story', { story: 'nowhere' }, 'The tool stories lists the stories'],
      ['search', { cursor: 'nowhere' }, 'Give `next` of the page before'],
      ['article', { article: 'nowhere' }, 'The tool search finds articles'],
      ['who_said', { speakr: 'Mara Okell' }, 'speakr'],
    ] as const) {
      const result = await client.callTool({ name, arguments: args })
      expect(result.isError).toBe(true)
      expect(JSON.stringify(result.content)).toContain(advice)
    }
  })

  test('add_article tells what can’t be fetched, in the form that it promises', async () => {
    const answer = await call(client, 'add_article', { urls: ['http://127.0.0.1:1/report'] })
    expect(answer).toMatchObject({ state: 'done', added: 0, problems: [{ where: 'http://127.0.0.1:1/report' }] })
  })

  test('add_article reads a report and tells its story', async () => {
    const text =
      'A bakery in Lund sold 4,000 loaves on Monday, its owner, Eva Berg, said. “We baked all night,” Berg said.'
    const answer = await call(client, 'add_article', { records: [{ text, title: 'Bread in Lund' }] })
    expect(answer).toMatchObject({ state: 'done', added: 1, problems: [] })
    expect(answer.stories).toHaveLength(1)
    const found = await call(client, 'who_said', { q: 'baked all night' })
    expect(found.items).toMatchObject([{ speaker: 'Eva Berg' }])
  })
})

test('MCP over standard input and output', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-mcp-'))
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['src/cli/main.ts', 'mcp', '--store', join(folder, 'desk.sqlite')],
      stderr: 'inherit',
    }),
  )
  try {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([...TOOLS].sort())
    const text = 'Tom Hale, the harbour master of Penwick, said 300 boats had come in on Friday.'
    expect(await call(client, 'add_article', { records: [{ text }] })).toMatchObject({ state: 'done', added: 1 })
    const { items } = await call(client, 'who_said', { q: 'boats' })
    expect(items).toMatchObject([{ speaker: 'Tom Hale' }])
  } finally {
    await client.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
