import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'reckon-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const serve = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['src/cli/main.ts', 'serve', '--store', join(folder, 'desk.sqlite'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** A file with a token. */
function tokens(): string {
  const file = join(folder, 'good-tokens')
  writeFileSync(file, 'write 0123456789012345678901\n')
  return file
}

async function refused(...args: readonly string[]): Promise<string> {
  const child = serve(...args)
  const [told, [code]] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), once(child, 'exit')])
  expect(code).toBe(1)
  return told
}

describe('reckon serve', () => {
  test('tells its address, answers there, and ends well when it is asked to', async () => {
    const child = serve('--port', '0')
    const [url] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string]
    expect(await (await fetch(`${url}api/status`)).json()).toMatchObject({ articles: 0, access: 'write' })
    expect(await refused('--port', new URL(url).port)).toMatch(/is taken.*--port/u)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('fetches from a host of the own network where that is allowed by its name', async () => {
    const site = createServer((request, response) => {
      const page = '<article><p>The harbour was closed on Monday, the harbour master said.</p></article>'
      response.writeHead(request.url === '/robots.txt' ? 404 : 200, { 'Content-Type': 'text/html' }).end(page)
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')
    const address = `http://localhost:${(site.address() as AddressInfo).port}/harbour`
    const imported = async (...args: readonly string[]): Promise<unknown> => {
      const child = serve('--port', '0', ...args)
      const [url] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string]
      const body = JSON.stringify({ urls: [address] })
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(`${url}api/imports?wait=30`, { method: 'POST', headers, body })
      child.kill('SIGTERM')
      await once(child, 'exit')
      return answer.json()
    }
    expect(await imported()).toMatchObject({
      added: 0,
      problems: [{ advice: expect.stringContaining('--allow-host') }],
    })
    expect(await imported('--allow-host', 'localhost')).toMatchObject({ added: 1, problemsTotal: 0 })
    site.close()
  }, 30_000)

  test('ends where it can’t listen, though there are alerts to be told', async () => {
    const rules = join(folder, 'rules.json')
    writeFileSync(rules, JSON.stringify([{ name: 'all', channels: [{ to: 'output' }] }]))
    expect(await refused('--alerts', rules, '--host', '203.0.113.7', '--token-file', tokens())).toContain(
      'no address of this',
    )
  })

  test('refuses to be reached from elsewhere without a token', async () => {
    expect(await refused('--host', '0.0.0.0', '--port', '0')).toMatch(/other machines.*--token-file/u)
  })

  test('tells what is wrong with a file of tokens', async () => {
    const file = join(folder, 'tokens')
    writeFileSync(file, '# ours\nadmin 0123456789012345678901\n')
    expect(await refused('--token-file', file)).toContain(`${file}:2: each line is “read TOKEN” or “write TOKEN”`)
  })
})
