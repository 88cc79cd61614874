import { describe, expect, test } from 'vitest'
import { fetchPolitely } from './fetch.ts'
import { gives, leadsTo } from './testing/hostile-server.ts'
import { meetings, problem, text } from './testing/meetings.ts'

const { meeting } = meetings()

describe('no address but a public one is connected to', () => {
  const SECRET = { '/secret': gives('the secret') }

  test.each([
    'http://127.0.0.1:PORT/secret',
    'http://localhost:PORT/secret',
    'http://localhost.:PORT/secret',
    'http://2130706433:PORT/secret',
    'http://0177.0.0.1:PORT/secret',
    'http://0x7f.1:PORT/secret',
    'http://[::1]:PORT/secret',
    'http://[::ffff:127.0.0.1]:PORT/secret',
    'http://[::ffff:7f00:1]:PORT/secret',
    'http://0.0.0.0:PORT/secret',
    'http://evil.example:PORT/secret',
    'http://NEWS.example.evil.example:PORT/secret',
    'http://169.254.169.254/latest/meta-data',
    'http://[64:ff9b::7f00:1]:PORT/secret',
    'http://[2002:7f00:1::]:PORT/secret',
  ])('%s, asked for or redirected to', async (address) => {
    const { server, session, at } = await meeting({
      ...SECRET,
      '/to': (request, response) => leadsTo(address.replace('PORT', String(server.port)))(request, response),
    })
    const target = address.replace('PORT', String(server.port))
    expect(problem(await fetchPolitely(target, session))).toContain('not one of the public internet')
    expect(problem(await fetchPolitely(at('/to'), session))).toContain('not one of the public internet')
    expect(server.asked.filter((one) => one.includes('secret'))).toEqual([])
  })

  test('by a robots.txt that redirects', async () => {
    const { server, session, at } = await meeting({
      '/robots.txt': (request, response) => leadsTo(`http://evil.example:${server.port}/secret`)(request, response),
      ...SECRET,
      '/a': gives('page'),
    })
    expect(problem(await fetchPolitely(at('/a'), session))).toContain('not one of the public internet')
    expect(server.asked).toEqual(['GET news.example /robots.txt'])
  })

  test('by a name that is looked up again after it was checked', async () => {
    let lookups = 0
    const { session, at } = await meeting(
      { '/a': gives('Here.') },
      {
        // Nobody is at the second address: who connects to that has looked up twice.
        resolve: async () => (lookups++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']),
      },
    )
    expect(text(await fetchPolitely(at('/a'), session))).toBe('Here.')
    expect(lookups).toBe(1)
  })

  test('by a name that has a public address beside a private one', async () => {
    const { server, session } = await meeting(SECRET, { resolve: async () => ['127.0.0.1', '192.0.2.1', '::1'] })
    expect(problem(await fetchPolitely(`http://evil.example:${server.port}/secret`, session))).toContain('public')
    expect(server.asked).toEqual([])
  })

  test('of an allowed host, where a public page names it', async () => {
    const { server, session, at } = await meeting({
      ...SECRET,
      '/to': (q, r) => leadsTo(at('/secret', 'intra.example'))(q, r),
    })
    const secret = at('/secret', 'intra.example')
    const referrer = 'https://public.example/feed.xml'
    expect(problem(await fetchPolitely(secret, session, { referrer }))).toContain('not one of the public internet')
    expect(server.asked).toEqual([])
    expect(text(await fetchPolitely(secret, session))).toBe('the secret')
    expect(text(await fetchPolitely(secret, session, { referrer: at('/feed') }))).toBe('the secret')
    expect(text(await fetchPolitely(at('/to'), session))).toBe('the secret')
    // A connection that is open doesn't serve those who may not open it.
    expect(problem(await fetchPolitely(secret, session, { referrer }))).toContain('not one of the public internet')
  })
})

test('a password in an address is told to nobody', async () => {
  const { session } = await meeting({})
  const failure = await fetchPolitely('https://desk:secret@news.example/a', session)
  expect(failure).toMatchObject({ where: 'https://…@news.example/a' })
  expect(JSON.stringify(failure)).not.toContain('secret')
})

test.each([
  ['file:///etc/passwd', 'which is not fetched'],
  ['ftp://news.example/a', 'which is not fetched'],
  ['gopher://news.example/a', 'which is not fetched'],
  ['data:text/html,hello', 'which is not fetched'],
  ['javascript:alert(1)', 'which is not fetched'],
  ['http://user:secret@news.example/', 'user name or password'],
  ['http://', 'not an address'],
  [`http://news.example/${'a'.repeat(3000)}`, 'longer'],
])('%.60s is not asked for, neither at first nor after a redirect', async (address, words) => {
  const { server, session, at } = await meeting({ '/to': leadsTo(address) })
  expect(problem(await fetchPolitely(address, session))).toContain(words)
  expect(server.asked).toEqual([])
  expect(problem(await fetchPolitely(at('/to'), session))).toMatch(new RegExp(`redirected to .*${words}`, 'u'))
})
