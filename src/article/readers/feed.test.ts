import { describe, expect, test } from 'vitest'
import { readBytes, secondsOf } from './testing/read.ts'

const PARAGRAPH =
  'The River Aldane rose by two metres on Tuesday and flooded the old town, and about 340 people had to leave their homes.'
const REPORT = Array.from({ length: 6 }, () => `<p>${PARAGRAPH}</p>`).join('')

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Aldane Post</title><link>https://post.example/</link><language>en-GB</language>${items}</channel></rss>`

const ITEM = `<item><title>Flood &amp;amp; fire</title><link>/2031/flood.html?a=1&amp;b=2</link><pubDate>Tue, 04 Mar 2031 09:00:00 GMT</pubDate><dc:creator>Mira Castell</dc:creator><description>&lt;p&gt;A short word on it.&lt;/p&gt;</description></item>`
const LINK = {
  link: 'https://post.example/2031/flood.html?a=1&b=2',
  given: { title: 'Flood & fire', authors: ['Mira Castell'], outlet: 'Aldane Post', published: '2031-03-04' },
  entry: null,
}

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Aldane Post</title><link rel="self" href="https://post.example/feed"/><link href="https://post.example/"/>
<entry><title type="html">Flood &amp;amp; fire</title><link rel="edit" href="/edit"/><link rel="alternate" type="text/html" href="/2031/flood.html?a=1&amp;b=2"/><published>2031-03-04T09:00:00Z</published><updated>2031-03-06T09:00:00Z</updated><author><name>Mira Castell</name></author><summary>A short word on it.</summary></entry></feed>`

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Aldane Post</title><link>https://post.example/</link></channel><item><title>Flood &amp;amp; fire</title><link>/2031/flood.html?a=1&amp;b=2</link><dc:date>2031-03-04</dc:date><dc:creator>Mira Castell</dc:creator></item></rdf:RDF>`

const json = (item: object): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aldane Post',
    home_page_url: 'https://post.example/',
    items: [{ id: '1', ...item }],
  })

describe('a feed', () => {
  test.each([
    ['RSS', 'a.xml', rss(ITEM)],
    ['Atom', 'a.atom', ATOM],
    ['RDF', 'a.rdf.xml', RDF],
    [
      'JSON',
      'a.json',
      json({
        url: '/2031/flood.html?a=1&b=2',
        title: 'Flood &amp; fire',
        authors: [{ name: 'Mira Castell' }],
        date_published: '2031-03-04T09:00:00Z',
        content_text: 'A short word on it.',
      }),
    ],
  ])('of kind %s gives the links of its entries, and what it says of them', async (_, name, feed) => {
    const { links, problems, articles } = await readBytes(name, feed)
    expect({ problems, articles }).toEqual({ problems: [], articles: [] })
    expect(links).toHaveLength(1)
    expect(links[0]).toMatchObject(LINK)
  })

  test('is known by its first element, whatever it is called', async () => {
    for (const name of ['stdin', 'a.txt', 'a.html', 'a.json'])
      expect((await readBytes(name, `<!-- ours --> ${rss(ITEM)}`)).links).toHaveLength(1)
  })

  test('holds the report where it gives it whole', async () => {
    const item = ITEM.replace(
      '</item>',
      `<content:encoded><![CDATA[<h2>Flood</h2>${REPORT}]]></content:encoded></item>`,
    )
    const { links } = await readBytes('a.xml', rss(item))
    expect(links[0]?.entry).toMatchObject({
      title: 'Flood & fire',
      published: '2031-03-04',
      authors: ['Mira Castell'],
      outlet: 'Aldane Post',
      url: LINK.link,
    })
    expect(links[0]?.entry?.text).toContain(`${PARAGRAPH}\n\n${PARAGRAPH}`)
  })

  test.each(['…', ' [...]', '... Continue reading', ' Read the full story'])(
    'that ends in "%s" gives it in part',
    async (end) => {
      const item = ITEM.replace('A short word on it.', `${PARAGRAPH.repeat(6)}${end}`)
      const [link] = (await readBytes('a.xml', rss(item))).links
      expect(link?.entry).toBeNull()
      expect(link?.excerpt?.text).toContain(PARAGRAPH)
    },
  )

  test('whose entries have no links holds the reports themselves', async () => {
    const { articles, links } = await readBytes('a.json', json({ content_html: `<p>${PARAGRAPH}</p>` }))
    expect(links).toEqual([])
    expect(articles).toMatchObject([{ id: 'a-1', text: PARAGRAPH }])
  })

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'ftp://x.example/a'])(
    'can’t link to %s',
    async (link) => {
      const { links } = await readBytes('a.xml', rss(`<item><title>x</title><link>${link}</link></item>`))
      expect(links).toEqual([])
    },
  )
})

describe('a hostile feed', () => {
  const laughs = Array.from({ length: 60 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  const item = (title: string): string => `<item><title>${title}</title><link>https://post.example/a</link></item>`

  test.each([
    ['a file', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['an address', '<!DOCTYPE rss [<!ENTITY x SYSTEM "http://169.254.169.254/">]>', '&x;'],
    ['a document type elsewhere', '<!DOCTYPE rss SYSTEM "file:///etc/passwd">', '&x;'],
    ['itself, a billion times', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`, '&l60;'],
  ])('names %s in an entity: nobody looks', async (_, head, title) => {
    const { links, problems } = await readBytes('a.xml', rss(item(title), head))
    expect(problems).toEqual([])
    expect(links[0]?.given.title).toBe(title)
  })

  const MANY = 100_000
  test.each([
    ['nested items', `<rss><channel>${'<item>'.repeat(MANY)}`],
    ['open angles', `<rss>${'<'.repeat(MANY * 10)}`],
    ['open comments', `<rss>${'<!--'.repeat(MANY)}`],
    ['open CDATA', rss(item('<![CDATA['.repeat(MANY)))],
    ['half entities', rss(item('&amp'.repeat(MANY)))],
    ['attributes', `<rss ${'a="b" '.repeat(MANY)}><channel>${item('x')}</channel></rss>`],
    ['entries', rss(item('x').repeat(20_000))],
    ['an open document type', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(MANY)}`],
    ['prologs', `${'<?xml?>'.repeat(MANY)}${rss(item('x'))}`],
    [
      'markup in an entry',
      rss(item('x').replace('</item>', `<description>${'&lt;div&gt;'.repeat(MANY)}</description></item>`)),
    ],
    ['JSON', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(MANY)}`],
  ])('of %s is read in bounded time', async (_, feed) => {
    expect(await secondsOf(() => readBytes('a.xml', feed))).toBeLessThan(6)
  })
})
