import { describe, expect, test } from 'vitest'
import { readBytes } from './testing/read.ts'

const TEXT = 'The River Aldane rose by two metres on Tuesday, the mayor said.'
const DAY = '2031-03-04'
const WANTED = { text: TEXT, title: 'River floods', outlet: 'Aldane Post', published: DAY }

describe('records as others write them', () => {
  test.each<[string, object]>([
    [
      'newsapi.org',
      {
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Aldane Post' },
            author: 'By Mira Castell, chief correspondent',
            title: 'River floods',
            url: 'https://post.example/flood',
            publishedAt: '2031-03-04T09:00:00Z',
            content: TEXT,
          },
        ],
      },
    ],
    [
      'news-please',
      {
        maintext: TEXT,
        title: 'River floods',
        authors: ['Mira Castell'],
        source_domain: 'Aldane Post',
        date_publish: '2031-03-04 09:00:00',
        date_download: '2031-04-01 09:00:00',
        url: 'https://post.example/flood',
      },
    ],
    [
      'The Guardian',
      {
        response: {
          results: [
            {
              id: 'world/2031/flood',
              webTitle: 'River floods',
              webUrl: 'https://post.example/flood',
              webPublicationDate: '2031-03-04T09:00:00Z',
              fields: { bodyText: TEXT, byline: 'Mira Castell', publication: 'Aldane Post' },
            },
          ],
        },
      },
    ],
    [
      'Event Registry',
      {
        articles: {
          results: [
            {
              uri: '77',
              lang: 'eng',
              title: 'River floods',
              body: TEXT,
              date: DAY,
              source: { uri: 'post.example', title: 'Aldane Post' },
              authors: [{ name: 'Mira Castell' }],
              url: 'https://post.example/flood',
            },
          ],
        },
      },
    ],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'River floods',
        articleBody: TEXT,
        datePublished: '2031-03-04T09:00:00+01:00',
        author: { name: 'Mira Castell' },
        publisher: { '@type': 'Organization', name: 'Aldane Post' },
        url: 'https://post.example/flood',
      },
    ],
    [
      'ninjs 1',
      {
        uri: 'urn:aldane:7',
        type: 'text',
        versioncreated: '2031-03-04T09:00:00Z',
        headline: 'River floods',
        byline: 'By Mira Castell',
        body_text: TEXT,
        copyrightholder: 'Aldane Post',
        url: 'https://post.example/flood',
      },
    ],
    [
      'ninjs 3',
      {
        uri: 'urn:aldane:7',
        versionCreated: '2031-03-04T09:00:00Z',
        headlines: [{ role: 'main', value: 'River floods' }],
        bylines: [{ value: 'By Mira Castell' }],
        bodies: [{ contentType: 'application/xhtml+xml', value: `<p>${TEXT}</p>` }],
        infoSources: [{ name: 'Aldane Post' }],
        url: 'https://post.example/flood',
      },
    ],
    [
      'WordPress',
      [
        {
          id: 7,
          title: { rendered: 'River floods' },
          content: { rendered: `<p>${TEXT}</p>` },
          date: '2031-03-04T09:00:00',
          link: 'https://post.example/flood',
          author: 3,
          byline: 'Mira Castell',
          publication: 'Aldane Post',
        },
      ],
    ],
    [
      'the Washington Post collection',
      {
        id: 'x1',
        title: 'River floods',
        author: 'Mira Castell',
        source: 'Aldane Post',
        published_date: Date.UTC(2031, 2, 4, 12),
        article_url: 'https://post.example/flood',
        contents: [
          { type: 'title', content: '' },
          { type: 'sanitized_html', content: `<p>${TEXT}</p>` },
        ],
      },
    ],
    [
      'All the News',
      {
        title: 'River floods',
        publication: 'Aldane Post',
        author: 'Mira Castell',
        date: DAY,
        content: TEXT,
        url: 'https://post.example/flood',
      },
    ],
  ])('%s', async (_, value) => {
    const { articles, problems } = await readBytes('a.json', JSON.stringify(value))
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{ ...WANTED, authors: ['Mira Castell'], url: 'https://post.example/flood' }])
  })

  test('our own names come first, and their text is left as it is', async () => {
    const record = {
      id: 'r',
      text: `<p>${TEXT}</p>`,
      content: 'other',
      title: 'Own',
      headline: 'Other',
      published: DAY,
      date: '2030-01-01',
    }
    const { articles } = await readBytes('a.jsonl', JSON.stringify(record))
    expect(articles).toMatchObject([{ id: 'r', text: record.text, title: 'Own', published: DAY }])
  })

  test('a text that the service cut off says so by an ellipsis', async () => {
    const content = `${TEXT} About 340 people had to le… [+1234 chars]`
    const { articles } = await readBytes(
      'a.json',
      JSON.stringify({ articles: [{ content, url: 'https://post.example/a' }] }),
    )
    expect(articles[0]?.text).toBe(`${TEXT} About 340 people had to le…`)
  })

  test('one without a text is the link that it gives, or a problem', async () => {
    const { links, problems } = await readBytes(
      'a.jsonl',
      '{"title":"River floods","url":"https://post.example/flood","date":"2031-03-04"}\n{"title":"Nothing"}',
    )
    expect(links).toMatchObject([
      { link: 'https://post.example/flood', given: { title: 'River floods', published: DAY } },
    ])
    expect(problems).toEqual([expect.stringContaining('a.jsonl:2: the record\'s "text" can\'t be used: it is missing')])
  })

  test('days that are none are told once a file; the records are read without them', async () => {
    const lines = ['yesterday', '4 March 2031', 'soon', '', DAY].map((published) =>
      JSON.stringify({ text: TEXT, published }),
    )
    const { articles, problems } = await readBytes('a.jsonl', lines.join('\n'))
    expect(articles.map(({ published }) => published)).toEqual([null, DAY, null, null, DAY])
    expect(problems).toEqual([
      expect.stringContaining('a.jsonl:1: "published" is no day: "yesterday", and so in 1 more'),
    ])
  })

  test('a .json file of lines is read as lines', async () => {
    const { articles } = await readBytes('a.json', '{"text":"One.","id":"x"}\n{"text":"Two.","id":"y"}\n')
    expect(articles.map(({ id }) => id)).toEqual(['x', 'y'])
  })

  test.each([
    '{"text":{"a":1}}',
    '{"text":[]}',
    '{"text":"x","published":-1}',
    '{"text":"x","published":1e300}',
    '{"text":"x","authors":[[[]]]}',
    '{"text":"x","__proto__":{"title":"y"}}',
    '{"source":{"name":{"name":1}},"text":"x"}',
    '[[[[]]]]',
    'null',
    '"x"',
    '7',
    `${'['.repeat(50_000)}`,
    '{"response":{"results":"no"}}',
    '{"articles":[null,7,"x"]}',
  ])('%.60s gives no exception', async (json) => {
    const { articles, problems } = await readBytes('a.json', json)
    expect(articles.length + problems.length).toBeGreaterThan(0)
  })
})
