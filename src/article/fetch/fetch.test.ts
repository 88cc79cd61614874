import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { fetchPolitely } from './fetch.ts'
import type { FetchResult } from './fetched.ts'
import { closeSession, type FetchOptions, type FetchSession, openSession } from './session.ts'
import { type Answering, gives, type HostileServer, leadsTo, serve } from './testing/hostile-server.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A server, and a session to which only "news.example" and "intra.example" are allowed to stand on this machine. */
async function meeting(
  paths: Readonly<Record<string, Answering>>,
  options: FetchOptions = {},
): Promise<{ server: HostileServer; session: FetchSession; at: (path: string, host?: string) => string }> {
  const server = await serve(paths)
  const session = openSession({
    allowHosts: ['news.example', 'intra.example'],
    resolve: async () => ['127.0.0.1'],
    pause: 0,
    ...options,
    limits: { time: 2000, ...options.limits },
  })
  open.push(
    () => closeSession(session),
    () => server.close(),
  )
  return { server, session, at: (path, host = 'news.example') => `http://${host}:${server.port}${path}` }
}

const text = (result: FetchResult): string =>
  result.kind === 'fetched' ? new TextDecoder().decode(result.bytes) : `${result.kind}: ${JSON.stringify(result)}`
const problem = (result: FetchResult): string =>
  result.kind === 'failed' ? result.problem : `no problem: ${text(result)}`

describe('a page is fetched', () => {
  test('with its type, its encoding and what it is recognised by', async () => {
    const { session, at } = await meeting({
      '/a': gives('The river rose.', {
        'content-type': 'Text/HTML; Charset="ISO-8859-2"',
        etag: 'W/"1"',
        'last-modified': 'Mon, 03 Mar 2031 10:00:00 GMT',
      }),
    })
    const result = await fetchPolitely(at('/a#part'), session)
    expect(result).toMatchObject({
      kind: 'fetched',
      url: at('/a'),
      movedTo: null,
      mediaType: 'text/html',
      charset: 'iso-8859-2',
      validators: { url: at('/a'), etag: 'W/"1"', lastModified: 'Mon, 03 Mar 2031 10:00:00 GMT' },
    })
    expect(text(result)).toBe('The river rose.')
  })

  test('saying who asks, in one plain line', async () => {
    const agents: string[] = []
    const { session, at } = await meeting(
      {
        '/a': (request, response) => {
          agents.push(request.headers['user-agent'] ?? '')
          response.end('')
        },
      },
      { contact: 'mailto:desk@post.example\r\nX-Evil: (1)' },
    )
    await fetchPolitely(at('/a'), session)
    expect(agents[0]).toMatch(/^reckon\/\d+\.\d+\.\d+ \(\+mailto:desk@post\.exampleX-Evil:1\)$/u)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['gzip, br', (body: string) => brotliCompressSync(gzipSync(body))],
  ])('packed as %s', async (coding, pack) => {
    const { session, at } = await meeting({ '/a': gives(pack('The river rose.'), { 'content-encoding': coding }) })
    expect(text(await fetchPolitely(at('/a'), session))).toBe('The river rose.')
  })

  test('once: the second time its server says that it is unchanged', async () => {
    const { session, at } = await meeting({
      '/a': (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end()
        else gives('The river rose.', { etag: '"1"' })(request, response)
      },
      '/b': leadsTo('/a'),
    })
    const first = await fetchPolitely(at('/a'), session)
    if (first.kind !== 'fetched') throw new Error(problem(first))
    const again = { validators: first.validators }
    expect(await fetchPolitely(at('/a'), session, again)).toEqual({
      kind: 'unchanged',
      url: at('/a'),
      validators: first.validators,
    })
    expect((await fetchPolitely(at('/b'), session, again)).kind).toBe('unchanged')
    const other = { validators: { url: at('/c'), etag: '"1"', lastModified: null } }
    expect((await fetchPolitely(at('/a'), session, other)).kind).toBe('fetched')
  })

  test('where it moved to, which is told when it moved for good', async () => {
    const { session, at } = await meeting({
      '/old': leadsTo('/older', 301),
      '/older': leadsTo('/new', 308),
      '/today': leadsTo('/new', 302),
      '/new': gives('Here.'),
    })
    expect(await fetchPolitely(at('/old'), session)).toMatchObject({ url: at('/new'), movedTo: at('/new') })
    expect(await fetchPolitely(at('/today'), session)).toMatchObject({ url: at('/new'), movedTo: null })
  })
})

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

describe('what a hostile server sends', () => {
  const MB = 1_000_000
  const endless: Answering = (_, response) => {
    const more = (): void => {
      while (response.write('x'.repeat(65_536)));
    }
    response.writeHead(200, { 'content-type': 'text/html' }).on('drain', more)
    more()
  }
  const drip: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const bomb = gzipSync(Buffer.alloc(50 * MB))

  test.each<[string, Answering, string]>([
    ['a body without end', endless, 'larger than is fetched'],
    ['a body that says it is large', gives('x', { 'content-length': '99999999999' }), 'larger than is fetched'],
    ['a drip of bytes', drip, 'too long to answer'],
    ['nothing at all', () => {}, 'too long to answer'],
    ['a gzip bomb', gives(bomb, { 'content-encoding': 'gzip' }), 'larger than is fetched'],
    ['a bomb in a bomb', gives(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' }), 'larger than is fetched'],
    [
      'a zstd bomb',
      gives(zstdCompressSync(Buffer.alloc(50 * MB)), { 'content-encoding': 'zstd' }),
      'larger than is fetched',
    ],
    ['three layers', gives('x', { 'content-encoding': 'gzip, gzip, gzip' }), 'not unpacked'],
    ['an unknown packing', gives('x', { 'content-encoding': 'rot13' }), 'not unpacked'],
    ['broken packing', gives('no gzip', { 'content-encoding': 'gzip' }), 'packing is broken'],
    [
      'half a gzip',
      gives(gzipSync('The river rose.').subarray(0, 20), { 'content-encoding': 'gzip' }),
      'packing is broken',
    ],
    ['a picture', gives('x', { 'content-type': 'image/png' }), 'no report, but image/png'],
    ['headers without end', gives('x', { 'x-junk': 'j'.repeat(50_000) }), 'headers longer'],
    ['a redirect to itself', leadsTo('/a'), 'redirected too many times'],
    ['a redirect to nowhere', (_, r) => r.writeHead(302).end(), 'without a page (302)'],
    ['an unasked 304', (_, r) => r.writeHead(304).end(), 'without a page (304)'],
    ['nothing, and hangs up', (_, r) => r.destroy(), 'broke off'],
    [
      'half a page, and hangs up',
      (_, r) => void r.writeHead(200, { 'content-length': '99' }).write('x', () => r.destroy()),
      'broke off',
    ],
    ['not found', gives('x', {}, 404), 'no such page (404)'],
    ['forbidden', gives('x', {}, 403), 'not give it to everyone (403)'],
    ['a fault', gives('x', {}, 500), 'has a fault (500)'],
  ])('%s is a problem, and the next page is fetched', async (_, answer, words) => {
    const { session, at } = await meeting(
      { '/a': answer, '/b': gives('Here.') },
      { limits: { bytes: 5 * MB, time: 700 } },
    )
    expect(problem(await fetchPolitely(at('/a'), session))).toContain(words)
    expect(text(await fetchPolitely(at('/b'), session))).toBe('Here.')
  })

  const raw = async (answer: string): Promise<FetchResult> => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).on('data', () => socket.end(Buffer.from(answer, 'latin1'))),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(() => new Promise((resolve) => server.close(() => resolve())))
    const { session } = await meeting({})
    return fetchPolitely(`http://news.example:${(server.address() as { port: number }).port}/`, session)
  }

  test('no HTTP is a problem', async () => {
    expect(problem(await raw('HTTP/1.1 200 \u0000\r\nA\u0001: b\r\n\r\n'))).toContain('no proper HTTP')
  })

  test.each([
    ['types', 'HTTP/1.1 200 OK\r\nContent-Type: ;;;charset="\r\nContent-Length: 1\r\n\r\nx'],
    ['validators', 'HTTP/1.1 200 OK\r\nETag: \u00ff\u0080\r\nLast-Modified: never\r\nContent-Length: 1\r\n\r\nx'],
    [
      'many of one name',
      `HTTP/1.1 200 OK\r\n${'Content-Type: a/b\r\nETag: "1"\r\n'.repeat(50)}Content-Length: 1\r\n\r\nx`,
    ],
  ])('junk in headers (%s) does no harm', async (_, answer) => {
    expect(text(await raw(answer))).toBe('x')
  })

  test.each([
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'],
    ['a length that is none', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx'],
    ['chunks that are none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx'],
    ['a redirect into junk', 'HTTP/1.1 302 Found\r\nLocation: http://[/\r\nContent-Length: 0\r\n\r\n'],
    ['a redirect to a host of junk', 'HTTP/1.1 302 Found\r\nLocation: http://a b\u00ff%/\r\nContent-Length: 0\r\n\r\n'],
  ])('an answer with %s is a problem', async (_, answer) => {
    expect((await raw(answer)).kind).toBe('failed')
  })

  test('a host that is not there, or not found, is a problem', async () => {
    const { session } = await meeting(
      {},
      {
        resolve: async (host) => {
          if (host === 'news.example') return ['127.0.0.1']
          throw Object.assign(new Error('no'), { code: 'ENOTFOUND' })
        },
      },
    )
    expect(problem(await fetchPolitely('http://news.example:1/', session))).toContain('refuses connections')
    expect(problem(await fetchPolitely('http://nowhere.example/', session))).toContain('no such host')
  })
})

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
