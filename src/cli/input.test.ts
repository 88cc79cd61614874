import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gives, type HostileServer, serve } from '../article/fetch/testing/hostile-server.ts'
import { call } from './testing/call.ts'

const PAGE = `<html lang="en"><head><title>Flood</title></head><body><article>${'<p>The river rose by two metres on Monday, and the old town was cut off, the mayor said.</p>'.repeat(4)}</article></body></html>`
const FEED = `<rss version="2.0"><channel>${['/1', '/2', '/3'].map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`

/** Calls the command line; what it prints comes line by line. */
async function calledWith(...args: readonly string[]): Promise<{ code: number; out: string[]; err: string }> {
  const { code, out, err } = await call(args)
  return { code, out: out.split('\n').filter(Boolean), err }
}

let server: HostileServer
let at = ''
const agents: string[] = []
beforeAll(async () => {
  server = await serve({
    '/feed': (request, response) => {
      agents.push(request.headers['user-agent'] ?? '')
      gives(FEED)(request, response)
    },
    '/1': gives(PAGE),
    '/2': gives(PAGE),
    '/3': gives(PAGE),
  })
  at = `http://127.0.0.1:${server.port}`
})
afterAll(() => server.close())

describe('an address on the command line', () => {
  test('of this machine is not asked, unless it is allowed by its name', async () => {
    const { code, out, err } = await calledWith('read', `${at}/1`)
    expect([code, out]).toEqual([1, []])
    expect(err).toContain('not one of the public internet')
    expect(server.asked).toEqual([])
  })

  test('is read by every command, as many articles of a feed as are wanted, saying who asks', async () => {
    const options = ['--allow-host', '127.0.0.1,intra.example', '--limit', '2', '--contact', 'desk@post.example']
    const { code, out, err } = await calledWith('read', `${at}/feed`, ...options)
    expect([code, err]).toEqual([0, ''])
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['1', '2'])
    expect(agents).toEqual([expect.stringMatching(/^reckon\/[\d.]+ \(\+desk@post\.example\)$/u)])
    const annotated = await calledWith('annotate', `${at}/1`, ...options)
    expect(JSON.parse(annotated.out[0] ?? '')).toMatchObject({ id: '1' })
  })

  test.each([['0'], ['many'], ['1e2'], ['0x10'], ['2.0'], [' ']])('can’t be limited to “%s”', async (limit) => {
    const { code, err } = await calledWith('read', at, '--limit', limit)
    expect(code).toBe(2)
    expect(err).toContain('--limit takes a whole number')
  })
})

describe('files on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-input-'))
  const german =
    'Der Fluss stieg am Montag um zwei Meter, und die Stadt wurde von der Außenwelt abgeschnitten. '.repeat(3)

  test('in another language are set aside, or taken if that is asked for', async () => {
    writeFileSync(join(folder, 'fluss.txt'), german)
    const aside = await calledWith('annotate', join(folder, 'fluss.txt'))
    expect([aside.code, aside.out]).toEqual([1, []])
    expect(aside.err).toContain('fluss.txt: not in English but in German (de); it was set aside')
    const taken = await calledWith('annotate', join(folder, 'fluss.txt'), '--any-language')
    expect([taken.code, taken.out.length]).toEqual([0, 1])
  })

  test('can’t steer the terminal by their names', async () => {
    writeFileSync(join(folder, '\u001b[2Jred.txt'), '')
    const { err } = await calledWith('read', join(folder, '\u001b[2Jred.txt'))
    expect(err).toContain('\uFFFD[2Jred.txt: empty')
  })
})
