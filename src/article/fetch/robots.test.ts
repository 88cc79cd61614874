import { describe, expect, test } from 'vitest'
import { fetchPolitely } from './fetch.ts'
import { type Answering, gives, leadsTo } from './testing/hostile-server.ts'
import { meetings, text } from './testing/meetings.ts'

const { meeting } = meetings()

describe('robots.txt', () => {
  const page = gives('Here.')

  test.each([
    ['lets all in where it names nobody', 'User-agent: other\nDisallow: /', true],
    ['keeps all out', 'User-agent: *\nDisallow: /', false],
    ['keeps this program out by its name, in any case', 'User-agent: RECKON/9.9\nDisallow: /', false],
    [
      'names this program in a list',
      'User-agent: other\nUser-agent: reckon\nDisallow: /\nUser-agent: *\nAllow: /',
      false,
    ],
    [
      'has a group for this program, which goes before that for all',
      'User-agent: *\nDisallow: /\n\nUser-agent: reckon\nDisallow: /b',
      true,
    ],
    ['lets a longer rule go first', 'User-agent: *\nDisallow: /\nAllow: /a', true],
    ['is junk', '\u0000\u0001<html>:::\nDisallow: /', true],
    ['is empty', '', true],
  ])('%s', async (_, robots, allowed) => {
    const { server, session, at } = await meeting({ '/robots.txt': gives(robots), '/a': page })
    const result = await fetchPolitely(at('/a'), session)
    if (allowed) expect(text(result)).toBe('Here.')
    else expect(result).toMatchObject({ kind: 'failed', again: false })
    expect(server.asked.some((one) => one.endsWith('/a'))).toBe(allowed)
  })

  test.each<[string, Answering, boolean]>([
    ['not there', gives('', {}, 404), true],
    ['forbidden', gives('', {}, 403), true],
    ['broken', gives('', {}, 500), false],
    ['asked for too often', gives('', {}, 429), false],
    ['not answered', (_, r) => r.destroy(), false],
    ['redirected in a circle', leadsTo('/robots.txt'), true],
    ['redirected to a file that keeps all out', leadsTo('/robots2.txt'), false],
  ])('%s', async (_, answer, allowed) => {
    const { session, at } = await meeting({
      '/robots.txt': answer,
      '/robots2.txt': gives('User-agent: *\nDisallow: /'),
      '/a': page,
    })
    expect((await fetchPolitely(at('/a'), session)).kind === 'fetched').toBe(allowed)
  })

  test('is asked for once a day; while it is down the rules that were read hold', async () => {
    let now = 0
    let down = false
    const { server, session, at } = await meeting(
      {
        '/robots.txt': (q, r) => (down ? r.destroy() : gives('User-agent: *\nDisallow: /b')(q, r)),
        '/a': page,
        '/b': page,
      },
      { now: () => now },
    )
    const files = (): number => server.asked.filter((one) => one.endsWith('/robots.txt')).length
    await fetchPolitely(at('/a'), session)
    await fetchPolitely(at('/b'), session)
    expect(files()).toBe(1)
    now = 25 * 3_600_000
    down = true
    expect((await fetchPolitely(at('/a'), session)).kind).toBe('fetched')
    expect((await fetchPolitely(at('/b'), session)).kind).toBe('failed')
    expect(files()).toBeGreaterThan(1)
  })

  test('of thousands of names and rules is read at once', async () => {
    const robots = `${'User-agent: a\n'.repeat(15_000)}${'Allow: /\n'.repeat(30_000)}User-agent: *\nDisallow: /a`
    const { session, at } = await meeting({ '/robots.txt': gives(robots), '/a': page })
    const started = process.cpuUsage().user
    expect((await fetchPolitely(at('/a'), session)).kind).toBe('failed')
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000)
  })

  test('longer than is read is read as far as that', async () => {
    const { session, at } = await meeting({
      '/robots.txt': gives(`User-agent: *\nDisallow: /a\n${'# more\n'.repeat(200_000)}`),
      '/a': page,
    })
    expect((await fetchPolitely(at('/a'), session)).kind).toBe('failed')
  })
})
