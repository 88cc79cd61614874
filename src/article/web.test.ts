import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { type Answering, gives, type HostileServer, leadsTo, serve } from './fetch/testing/hostile-server.ts'
import { isProblem } from './problem.ts'
import { read, readAddresses } from './read.ts'

const open: HostileServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const page = (words: string, head = ''): string =>
  `<html lang="en"><head>${head}<title>On ${words}</title></head><body><article><h1>On ${words}</h1>${`<p>The river rose on Monday, and ${words} was cut off for the third time this year.</p>`.repeat(4)}</article></body></html>`

/** Reads an address of a server whose pages are these; "AT" in them stands for where it is. */
async function readAt(
  paths: Readonly<Record<string, Answering>>,
  path: string,
  limit?: number,
): Promise<{ articles: Article[]; problems: string[]; asked: readonly string[] }> {
  const server = await serve(paths)
  open.push(server)
  const at = `http://news.example:${server.port}`
  const articles: Article[] = []
  const problems: string[] = []
  const web = {
    ...(limit === undefined ? {} : { limit }),
    fetch: { allowHosts: ['news.example'], resolve: async () => ['127.0.0.1'], pause: 0, limits: { time: 2000 } },
  }
  for await (const item of read([`${at}${path}`], { web })) {
    if (isProblem(item)) problems.push(`${item.where.replace(at, '')}: ${item.problem}`)
    else articles.push(item)
  }
  return { articles, problems, asked: server.asked.map((one) => one.replace('GET news.example ', '')) }
}

const feed = (links: readonly string[], more = ''): Answering =>
  gives(
    `<rss version="2.0"><channel><title>Aldane Post</title>${links.map((link) => `<item><title>Of the feed</title><link>${link}</link><pubDate>Tue, 04 Mar 2031 09:00:00 GMT</pubDate>${more}</item>`).join('')}</channel></rss>`,
    { 'content-type': 'text/html' },
  )

describe('an address', () => {
  test('of a page gives the report on it, under the address that answered', async () => {
    const { articles, problems } = await readAt(
      { '/old': leadsTo('/2031/flood.html'), '/2031/flood.html': gives(page('Aldane')) },
      '/old',
    )
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{ id: 'flood', title: 'On Aldane', outlet: 'news.example', language: 'en' }])
    expect(articles[0]?.url).toMatch(/\/2031\/flood\.html$/u)
  })

  test('is the page’s own, whatever site it says it is of', async () => {
    const head =
      '<link rel="canonical" href="https://bbc.example/flood"><meta property="og:url" content="https://bbc.example/flood">'
    const { articles } = await readAt({ '/a': gives(page('Aldane', head)) }, '/a')
    expect(articles[0]?.url).toContain('//news.example:')
  })

  test('of a page in another encoding gives its words', async () => {
    const latin2 = Buffer.from(page('Ä').replaceAll('Ä', '\u00b1'), 'latin1')
    const { articles } = await readAt(
      { '/a': gives(latin2, { 'content-type': 'text/html; charset=iso-8859-2' }) },
      '/a',
    )
    expect(articles[0]?.title).toBe('On ą')
  })

  test('of a page in another language is a problem that names it', async () => {
    const german = '<p>Der Fluss stieg am Montag um zwei Meter, und die Stadt war von der Außenwelt abgeschnitten.</p>'
    const { problems } = await readAt(
      { '/a': gives(`<html><body><article>${german.repeat(5)}</article></body></html>`) },
      '/a',
    )
    expect(problems).toEqual(['/a: not in English but in German (de); it was set aside'])
  })

  test('of a feed gives the articles that it links to, each once, as many as are wanted', async () => {
    const pages = Object.fromEntries(['/1', '/2', '/3', '/4'].map((path) => [path, gives(page(`Aldane ${path}`))]))
    const { articles, problems, asked } = await readAt(
      { '/feed': feed(['/1', '/2', '/1', '/3', '/4']), ...pages },
      '/feed',
      3,
    )
    expect(problems).toEqual([])
    expect(articles.map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect(asked).toEqual(['/robots.txt', '/feed', '/1', '/2', '/3'])
    expect(articles[0]).toMatchObject({ published: '2031-03-04', outlet: 'Aldane Post', title: 'On Aldane /1' })
  })

  test('of a feed: what can’t be had is told, and the rest is read', async () => {
    const { articles, problems } = await readAt(
      {
        '/robots.txt': gives('User-agent: *\nDisallow: /no'),
        '/feed': feed(['/gone', '/no', 'http://169.254.169.254/latest', 'http://localhost/', '/1']),
        '/1': gives(page('Aldane')),
      },
      '/feed',
    )
    expect(articles.map(({ id }) => id)).toEqual(['1'])
    expect(problems).toEqual([
      '/gone: no such page (404)',
      '/no: the site’s robots.txt asks not to fetch it',
      'http://169.254.169.254/latest: its address is not one of the public internet',
      'http://localhost/: its address is not one of the public internet',
    ])
  })

  test('of a feed that gives reports whole gives those, where their pages can’t be had', async () => {
    const whole = `<description>${`The river rose on Monday, and Aldane was cut off for the ${'third time this year. '.repeat(3)}`.repeat(6)}</description>`
    const { articles, problems } = await readAt({ '/feed': feed(['/gone'], whole) }, '/feed')
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{ id: 'gone', title: 'Of the feed', published: '2031-03-04' }])
  })

  test('of an index of sitemaps gives the articles that its sitemaps list', async () => {
    const sitemap = gzipSync(
      '<urlset><url><loc>AT/1</loc></url><url><loc>AT/2</loc></url></urlset>'.replaceAll('AT', ''),
    )
    const { articles } = await readAt(
      {
        '/sitemap.xml': gives('<sitemapindex><sitemap><loc>/news.xml.gz</loc></sitemap></sitemapindex>', {
          'content-type': 'application/xml',
        }),
        '/news.xml.gz': gives(sitemap, { 'content-type': 'application/x-gzip' }),
        '/1': gives(page('Aldane')),
        '/2': gives(page('Merrow')),
      },
      '/sitemap.xml',
    )
    expect(articles.map(({ title }) => title)).toEqual(['On Aldane', 'On Merrow'])
  })

  test('of sitemaps that list one another ends', async () => {
    const index = (path: string): Answering =>
      gives(`<sitemapindex><sitemap><loc>${path}</loc></sitemap></sitemapindex>`)
    const { asked, articles } = await readAt(
      { '/a': index('/b'), '/b': index('/c'), '/c': index('/d'), '/d': index('/a') },
      '/a',
    )
    expect(articles).toEqual([])
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/c'])
  })
})

test('feeds in files fetch nothing: what they hold of reports is read, what is only a link is told', async () => {
  const words = 'The river rose on Monday, and Aldane was cut off.'
  const item = (more: string): string => `<item><title>On x</title><link>http://127.0.0.1:1/a</link>${more}</item>`
  const feed = `<rss version="2.0"><channel>${item(`<description>${words}</description>`)}${item('')}</channel></rss>`
  const items: unknown[] = []
  for await (const one of read(['-'], { stdin: Readable.from([Buffer.from(feed)]) })) items.push(one)
  expect(items).toMatchObject([
    { text: words, title: 'On x', url: 'http://127.0.0.1:1/a' },
    { problem: '1 of its entries is only a link to a report', where: 'stdin' },
  ])
})

test.each(['/etc/passwd', 'http:/etc/passwd', '-', ' http://x', ''])(
  '"%s", given as an address, opens no file',
  async (address) => {
    const items: unknown[] = []
    for await (const one of readAddresses([address], { web: { fetch: { resolve: async () => ['127.0.0.1'] } } }))
      items.push(one)
    expect(items).toEqual([
      {
        problem: expect.stringMatching(/not an address|public internet/u),
        where: address,
        advice: expect.stringMatching(/\w/u),
      },
    ])
  },
)

test.each(['file:///etc/passwd', 'ftp://news.example/a'])('%s is not read', async (address) => {
  const items: unknown[] = []
  for await (const one of read([address])) items.push(one)
  expect(items).toMatchObject([{ problem: expect.stringContaining('which is not fetched'), where: address }])
})
