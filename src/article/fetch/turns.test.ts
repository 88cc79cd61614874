import { describe, expect, test } from 'vitest'
import { fetchPolitely } from './fetch.ts'
import { type Answering, gives } from './testing/hostile-server.ts'
import { meetings, problem, text } from './testing/meetings.ts'

const { meeting } = meetings()

describe('one host is asked', () => {
  const slow: Answering = (_, response) => void setTimeout(() => response.end('Here.'), 30)

  test('one thing at a time, with a pause between', async () => {
    const { server, session, at } = await meeting({ '/a': slow, '/b': slow, '/c': slow }, { pause: 100 })
    const results = await Promise.all(['/a', '/b', '/c'].map((path) => fetchPolitely(at(path), session)))
    expect(results.map(text)).toEqual(['Here.', 'Here.', 'Here.'])
    expect(server.most()).toBe(1)
    const [, a = 0, b = 0, c = 0] = server.times
    expect(b - a).toBeGreaterThanOrEqual(125)
    expect(c - b).toBeGreaterThanOrEqual(125)
  })

  test('with the pause that its robots.txt asks for', async () => {
    const waits: number[] = []
    let now = 1
    const { session, at } = await meeting(
      { '/robots.txt': gives('User-agent: *\nCrawl-delay: 7'), '/a': slow, '/b': slow },
      {
        now: () => now,
        wait: async (milliseconds) => {
          waits.push(milliseconds)
          now += milliseconds
        },
      },
    )
    await fetchPolitely(at('/a'), session)
    await fetchPolitely(at('/b'), session)
    expect(waits).toEqual([7000])
  })

  test('not before it wants to be asked again', async () => {
    const now = 1_000_000
    const { server, session, at } = await meeting(
      { '/a': gives('x', { 'retry-after': '3600' }, 429), '/b': slow },
      { now: () => now },
    )
    const until = now + 3_600_000
    expect(await fetchPolitely(at('/a'), session)).toMatchObject({ again: true, notBefore: until, status: 429 })
    expect(await fetchPolitely(at('/b'), session)).toMatchObject({ kind: 'failed', again: true, notBefore: until })
    expect(server.asked.some((one) => one.endsWith('/b'))).toBe(false)
  })

  test('while others are asked at the same time', async () => {
    const { session, at } = await meeting({ '/a': slow }, { pause: 2000 })
    const started = Date.now()
    await Promise.all([at('/a'), at('/a', 'intra.example')].map((url) => fetchPolitely(url, session)))
    expect(Date.now() - started).toBeLessThan(1900)
  })

  test('no longer when the person has had enough', async () => {
    const { session, at } = await meeting({ '/a': () => {} })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(await fetchPolitely(at('/a'), session, { signal: stop.signal })).toMatchObject({
      kind: 'failed',
      again: true,
    })
    expect(problem(await fetchPolitely(at('/a'), session, { signal: stop.signal }))).toContain('stopped')
  })
})
