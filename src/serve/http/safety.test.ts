import { type RequestOptions, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Status } from '../api/status.ts'
import { startServer } from '../start.ts'
import { type Served, serveArticles } from '../testing/served.ts'
import { accessOf, type Token, TokenProblem, tokensInEnvironment } from '../tokens.ts'
import { isLoopback, isOurHost } from './host.ts'
import { isOwnWrite } from './same-origin.ts'

const READ = 'read-0123456789abcdefghij'
const WRITE = 'write-0123456789abcdefghij'
const tokens: readonly Token[] = tokensInEnvironment({ RECKON_READ_TOKEN: READ, RECKON_WRITE_TOKEN: WRITE })

let open: Served
let guarded: Served
beforeAll(async () => {
  open = await serveArticles([])
  guarded = await serveArticles([], tokens)
}, 60_000)
afterAll(async () => {
  await open.close()
  await guarded.close()
})

interface Answered {
  readonly status: number | undefined
  readonly content: string
}

/** A request as it is written, which `fetch` would better. */
function plainly(options: RequestOptions, body = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(open.url)
    const sent = request({ port, host: '127.0.0.1', agent: false, ...options }, async (response) => {
      resolve({ status: response.statusCode, content: await text(response) })
    })
    sent.on('error', reject).end(body)
  })
}

describe('names of this server', () => {
  test.each(['localhost', 'LOCALHOST:80', '127.0.0.1:4710', '[::1]:4710', '192.168.1.9', 'desk.example:99'])(
    '%s',
    (host) => {
      expect(isOurHost(host, ['desk.example'])).toBe(true)
    },
  )
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'desk.example.evil',
    'a@localhost',
    '',
    'localhost:x',
    '[::1',
    undefined,
  ])('not %s', (host) => {
    expect(isOurHost(host, ['desk.example'])).toBe(false)
  })

  test('any other is refused before anything is answered', async () => {
    const { status } = await plainly({ path: '/api/status', headers: { Host: 'evil.example' } })
    expect(status).toBe(421)
  })
})

describe('beyond this machine', () => {
  test.each(['0.0.0.0', '::', '192.168.1.9', 'desk.example'])('%s needs a token', async (host) => {
    expect(isLoopback(host)).toBe(false)
    const started = startServer(open.desk, { host, port: 0, tokens: [], names: [], log: undefined as never })
    await expect(started).rejects.toThrow(TokenProblem)
  })
  test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('%s is this machine', (host) => {
    expect(isLoopback(host)).toBe(true)
  })
})

describe('tokens', () => {
  test.each([
    [`Bearer ${READ}`, 'read'],
    [`bearer  ${WRITE}`, 'write'],
    [`Bearer ${READ}x`, null],
    [`Bearer ${READ.slice(1)}`, null],
    [READ, null],
    ['Bearer ', null],
    [`Bearer ${'x'.repeat(100_000)}`, null],
    [undefined, null],
  ])('%s allows %s', (header, access) => {
    expect(accessOf(tokens, header)).toBe(access)
  })

  test.each([[{ RECKON_READ_TOKEN: 'short' }], [{ RECKON_WRITE_TOKEN: 'has spaces in it and is long' }]])(
    'that are no tokens are refused: %j',
    (env) => {
      expect(() => tokensInEnvironment(env)).toThrow(TokenProblem)
    },
  )

  const ask = (token: string | null, path: string, init: RequestInit = {}) =>
    guarded.fetch(path, {
      ...init,
      headers: { ...init.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    })
  const write = {
    method: 'POST',
    body: '{"records":[{"text":"Two boats sank."}]}',
    headers: { 'Content-Type': 'application/json' },
  }

  test('without one nothing is told, and the answer says what is wanted', async () => {
    for (const path of ['/api/stories', '/api/events', '/api/openapi.json', '/mcp']) {
      const response = await ask(null, path)
      expect([path, response.status]).toEqual([path, 401])
      expect(response.headers.get('WWW-Authenticate')).toContain('Bearer')
    }
  })

  test('one to read reads, and doesn’t write', async () => {
    expect(await (await ask(READ, '/api/status')).json()).toMatchObject({ access: 'read' } satisfies Partial<Status>)
    expect((await ask(READ, '/api/imports', write)).status).toBe(403)
    expect(
      (await ask(READ, '/api/corrections/x?by=Ann', { method: 'DELETE', headers: { 'X-Reckon': '1' } })).status,
    ).toBe(403)
  })

  test('one to write writes', async () => {
    expect(await (await ask(WRITE, '/api/status')).json()).toMatchObject({ access: 'write' })
    expect((await ask(WRITE, '/api/imports?wait=20', write)).status).toBe(200)
  })

  test('are never logged', () => {
    expect(guarded.log.length).toBeGreaterThan(3)
    expect(guarded.log.join('')).not.toMatch(/0123456789abc/u)
  })
})

describe('writes', () => {
  const headers = (of: Record<string, string>) => (name: string) =>
    Object.entries(of).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  const json = { 'Content-Type': 'application/json; charset=utf-8' }

  test.each([
    ['JSON of a program', json],
    [
      'JSON of the page',
      { ...json, Host: 'localhost:1', Origin: 'http://localhost:1', 'Sec-Fetch-Site': 'same-origin' },
    ],
    ['a form that says it means it', { 'Content-Type': 'multipart/form-data', 'X-Reckon': '1' }],
  ])('%s is let in', (_, of) => {
    expect(isOwnWrite(headers(of))).toBe(true)
  })
  test.each([
    ['a form', { 'Content-Type': 'multipart/form-data' }],
    ['plain text', { 'Content-Type': 'text/plain' }],
    ['plain text that looks like JSON', { 'Content-Type': 'text/plain; application/json' }],
    ['JSON of another site', { ...json, 'Sec-Fetch-Site': 'cross-site' }],
    ['JSON of another port', { ...json, 'Sec-Fetch-Site': 'same-site' }],
    ['JSON of another origin', { ...json, Host: 'localhost:1', Origin: 'http://localhost:2' }],
    ['JSON of a file or a sandbox', { ...json, Host: 'localhost:1', Origin: 'null' }],
  ])('%s is refused', (_, of) => {
    expect(isOwnWrite(headers(of))).toBe(false)
  })

  test('a page elsewhere gets no leave to ask', async () => {
    const asked = await open.fetch('/api/imports', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    })
    expect(asked.ok).toBe(false)
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull()
    const read = await open.fetch('/api/status', { headers: { Origin: 'https://evil.example' } })
    expect(read.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('too large a body is refused', async () => {
    const body = JSON.stringify({ by: 'x'.repeat(3_000_000) })
    const { status } = await plainly({ path: '/api/corrections', method: 'POST', headers: json }, body)
    expect(status).toBe(413)
  })
})

test.each(['/api/status', '/api/none', '/', '/nowhere.js'])(
  '%s comes with the headers that keep it safe',
  async (path) => {
    const { headers } = await open.fetch(path)
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/u)
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*/u)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  },
)

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/%00',
])('%s gives no file beside the page', async (path) => {
  const { content } = await plainly({ path })
  expect(content).not.toContain('devDependencies')
})
