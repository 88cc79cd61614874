import { expect, test } from 'vitest'
import { readBytes, secondsOf } from './testing/read.ts'

const NEWS = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://post.example/old</loc><lastmod>2031-03-01</lastmod></url>
<url><loc><![CDATA[https://post.example/flood?a=1&b=2]]></loc><news:news><news:publication><news:name>Aldane Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2031-03-04T09:00:00Z</news:publication_date><news:title>Flood &amp; fire</news:title></news:news></url>
<url><loc>file:///etc/passwd</loc></url><url><loc>/below?x=1&amp;y=2</loc></url></urlset>`

test('a sitemap gives the addresses of pages, the latest first, and what it says of news', async () => {
  const { links, problems } = await readBytes('https://post.example/news.xml', NEWS, {
    url: 'https://post.example/news.xml',
  })
  expect(problems).toEqual([])
  expect(links.map(({ link }) => link)).toEqual([
    'https://post.example/flood?a=1&b=2',
    'https://post.example/old',
    'https://post.example/below?x=1&y=2',
  ])
  expect(links[0]?.given).toEqual({
    title: 'Flood & fire',
    authors: [],
    outlet: 'Aldane Post',
    published: '2031-03-04',
  })
})

test('an index gives the addresses of sitemaps', async () => {
  const index =
    '<sitemapindex><sitemap><loc>https://post.example/1.xml</loc></sitemap><sitemap><loc>https://post.example/2.xml.gz</loc></sitemap></sitemapindex>'
  expect((await readBytes('sitemap.xml', index)).links.map(({ link }) => link)).toEqual([
    'https://post.example/1.xml',
    'https://post.example/2.xml.gz',
  ])
})

test('one without addresses is a problem', async () => {
  expect((await readBytes('a.xml', '<urlset></urlset>')).problems[0]).toContain('without addresses')
})

test.each([
  ['entries that never end', '<url>'.repeat(500_000)],
  ['one address that never ends', `<url><loc>${'x'.repeat(3_000_000)}`],
  ['open CDATA', '<url><loc><![CDATA['.repeat(100_000)],
])('of %s is read in bounded time', async (_, body) => {
  expect(await secondsOf(() => readBytes('a.xml', `<urlset>${body}`))).toBeLessThan(6)
})
