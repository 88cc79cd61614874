import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBytes, secondsOf } from './testing/read.ts'

const FIRST = 'The harbour master closed the port of Aldane on Tuesday, after the river had carried three barges away.'
const SECOND = 'Two ferries stayed in the bay overnight & nobody was hurt, she said.'
const TEXT = `${FIRST}\n\n${SECOND}`
const PARAGRAPHS = `<p>${FIRST}</p>\n<p>${SECOND.replace('&', '&amp;')}</p>`
const CAPTION =
  '<media media-type="image"><media-caption><p>The port on Monday, before the flood came.</p></media-caption></media>'

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>a slug</title><docdata><doc-id id-string="aldane.7"/><date.issue norm="20310305T080000Z"/><doc.copyright year="2031" holder="Meridian News Agency"/></docdata></head>
<body><body.head><hedline><hl1>Harbour &amp; port closed</hl1></hedline><byline>By <person>Ann Lee</person><byttl>Staff writer</byttl></byline></body.head>
<body.content>${CAPTION}${PARAGRAPHS}</body.content></body></nitf>`

const item = (guid: string, content: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2"><itemMeta><provider qcode="x:m"><name>Meridian News Agency</name></provider><versionCreated>2031-03-05T08:00:00Z</versionCreated></itemMeta><contentMeta><by>By Ann Lee</by><headline>Harbour &amp; port closed</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`
const inline = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${PARAGRAPHS}</body></html></inlineXML>`
const picture = '<remoteContent href="port.jpg" contenttype="image/jpeg"/>'
const message = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`

const KNOWN = {
  text: TEXT,
  title: 'Harbour & port closed',
  authors: ['Ann Lee'],
  outlet: 'Meridian News Agency',
  published: '2031-03-05',
}

describe('what agencies send', () => {
  test.each([
    ['NITF', NITF, 'aldane.7'],
    ['an item of NewsML-G2', item('urn:m:7', inline), 'urn:m:7'],
    [
      'an item of NewsML-G2 with NITF in it',
      item('urn:m:7', `<inlineXML>${NITF.slice(NITF.indexOf('<nitf>'))}</inlineXML>`),
      'urn:m:7',
    ],
    ['a message of a picture and a text', message(item('urn:m:6', picture), item('urn:m:7', inline)), 'urn:m:7'],
    [
      'with a prefix of its own',
      item('urn:m:7', inline).replace(/<(\/?)(newsItem|headline|contentSet|inlineXML)/gu, '<$1n:$2'),
      'urn:m:7',
    ],
    [
      'NewsML 1',
      `<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:m:7</PublicIdentifier></NewsIdentifier></Identification><NewsComponent>${NITF.slice(NITF.indexOf('<nitf>')).replace(/<doc-id[^>]*>/u, '')}</NewsComponent></NewsItem></NewsML>`,
      'urn:m:7',
    ],
  ])('%s', async (_, xml, id) => {
    for (const name of ['wire.xml', 'stdin']) {
      const { articles, problems } = await readBytes(name, xml)
      expect(problems).toEqual([])
      expect(articles).toMatchObject([{ ...KNOWN, id }])
    }
  })

  test('of a message every text is a report; without an id it is called after its file', async () => {
    const both = message(item('urn:m:1', inline), item('', inline).replace(' guid=""', ''))
    expect((await readBytes('wire.xml', both)).articles.map(({ id }) => id)).toEqual(['urn:m:1', 'wire-2'])
  })

  test('without a text is a problem that says so', async () => {
    const { articles, problems } = await readBytes('wire.xml', message(item('urn:m:6', picture)))
    expect(articles).toEqual([])
    expect(problems).toEqual(['wire.xml: no text of a report in it'])
  })

  test('never throws, knows no entities, and takes time in the length of the file', async () => {
    const bomb = NITF.replace('SYSTEM "nitf-3-6.dtd"', '[<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]').replace(
      'Two',
      '&b; Two',
    )
    expect((await readBytes('wire.xml', bomb)).articles[0]?.text).not.toContain('aaaa')
    const pieces = fc.constantFrom(
      '<newsItem>',
      '</newsItem>',
      '<nitf ',
      '>',
      '<body.content>',
      '<p>',
      '<media>',
      '"',
      'x',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string())), async (parts) => {
        await readBytes('wire.xml', `<newsMessage>${parts.join('')}`)
      }),
      { numRuns: 100 },
    )
    for (const text of [
      '<newsItem>'.repeat(200_000),
      '<newsItem></newsItem>'.repeat(100_000),
      `<nitf><body.content>${'<media>x</media>'.repeat(20_000)}</body.content></nitf>`,
      `<nitf><body.content>${'<media '.repeat(200_000)}</body.content></nitf>`,
    ]) {
      expect(await secondsOf(() => readBytes('wire.xml', `<newsMessage>${text}`))).toBeLessThan(4)
    }
  }, 60_000)
})
