import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorsInLines, authorsOf } from './authors.ts'
import { dayNamed } from './days.ts'
import { FLOOD_PAGE, FLOOD_TEXT } from './fixtures.ts'
import { recordOfPage } from './page.ts'
import { additionTo, titleOf, withoutSite } from './title.ts'

const SENTENCE = 'The river rose on Monday, and the town of Aldane was cut off for the third time this year. '
const page = (body: string, head = ''): string => `<html><head>${head}</head><body>${body}</body></html>`
const REPORT = `<p>${SENTENCE}</p>`.repeat(4)

describe('a page', () => {
  test('gives the report’s paragraphs, and what the page says of it', () => {
    expect(recordOfPage(FLOOD_PAGE)).toEqual({
      text: FLOOD_TEXT,
      title: 'River Aldane floods the old town',
      authors: ['Mira Castell', 'Tom Hale'],
      outlet: 'Aldane Post',
      published: '2031-03-04',
      modified: '2031-03-05',
      language: 'en-GB',
      url: 'https://www.aldanepost.example/2031/03/04/flood',
      wire: null,
    })
  })

  test('without tags of its own is read from what it shows', () => {
    const html = page(
      `<h1>River rises again in Aldane</h1><p class="meta">By Ann Lee on Monday, March 3rd, 2031</p>${REPORT}`,
      '<title>River rises again in Aldane | The Quay</title>',
    )
    expect(recordOfPage(html)).toMatchObject({
      title: 'River rises again in Aldane',
      authors: ['Ann Lee'],
      outlet: 'The Quay',
      published: '2031-03-03',
    })
  })

  test('that credits an agency carries its copy', () => {
    expect(recordOfPage(page(REPORT, '<meta name="author" content="Reuters">'))?.wire).toBe('Reuters')
  })

  test.each([
    [
      'a paragraph that speaks of subscribers',
      '<p>The paper has lost 4,000 subscribers since May, its owner said.</p>',
    ],
    ['a heading between paragraphs', '<h2>The water falls</h2>'],
    ['a quotation', '<blockquote><p>We were lucky, and we know it, all of us.</p></blockquote>'],
    ['a sentence with a link in it', '<p>He told <a href="/q">the Quay</a> that the bridge would stay closed.</p>'],
    ['a short sentence in the midst', '<p>It was over.</p>'],
  ])('keeps %s', (_, html) => {
    const text = recordOfPage(page(`<article>${REPORT}${html}${REPORT}</article>`))?.text
    expect(text).toContain(html.replace(/<[^>]+>/gu, ''))
  })

  test.each([
    ['a caption', '<figure><img><figcaption>The bridge on Monday.</figcaption></figure>', 'The bridge on Monday'],
    ['a picture’s credit', '<p>Ann Lee/Meridian Press</p>', 'Meridian'],
    ['a link to another report', '<p><a href="/x">How the dam was lost</a></p>', 'dam was lost'],
    ['a share bar', '<div class="share-tools"><span>Send this to a friend</span></div>', 'friend'],
    ['a script', '<script>document.write("The hidden words")</script>', 'hidden words'],
  ])('leaves out %s', (_, html, words) => {
    expect(recordOfPage(page(`<article>${REPORT}${html}${REPORT}</article>`))?.text).not.toContain(words)
  })
})

describe('hostile pages', () => {
  test.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['a million tags', '<b></b>'.repeat(500_000)],
  ])('%s are refused', (_, html) => {
    expect(recordOfPage(page(html + REPORT))).toBeNull()
  })

  test.each([
    ['scripts that would never end', '<script>while (true) {}</script>'],
    ['handlers and script URLs', '<img src=x onerror="throw 1"><a href="javascript:throw 1">x</a>'],
    ['an endless entity', `<p>${'&'.repeat(1000)}amp;</p>`],
    ['JSON-LD that is none', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    [
      'JSON-LD of wrong types',
      '<script type="application/ld+json">{"@type":"Article","author":7,"headline":{}}</script>',
    ],
    ['tags that never close', '<div><span><table><tr><td><p'],
    ['an attribute of a megabyte', `<p title="${'x'.repeat(1_000_000)}">x</p>`],
  ])('%s do nothing to the report', (_, html) => {
    expect(recordOfPage(page(`<article>${REPORT}</article>${html}`))?.text).toContain(SENTENCE.trim())
  })

  test('nothing throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="',
      '">',
      '<table>',
      '<h1>',
      '<!--',
      '&#0;',
      'Words. ',
      '<',
      '<title>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        expect(typeof recordOfPage(parts.join(''))?.text).toBe('string')
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a page says', () => {
  test.each([
    ['2031-03-04T22:10:00+02:00', '2031-03-04'],
    ['20310304', '2031-03-04'],
    ['Updated 1:39 am, Tuesday, March 4, 2031', '2031-03-04'],
    ['4 MAR 2031', '2031-03-04'],
    ['https://x.example/2031/mar/04/flood', '2031-03-04'],
    ['0001-01-01T00:00:00', null],
    ['2031-02-30', null],
    ['1:39 am', null],
  ])('%s names the day %s', (text, day) => {
    expect(dayNamed(text)).toBe(day)
  })

  test.each([
    [['By Ann Lee and Tom Hale'], ['Ann Lee', 'Tom Hale']],
    [['Ann Lee, chief correspondent'], ['Ann Lee']],
    [['Ann Lee | Meridian Post'], ['Ann Lee']],
    [['Ann Lee', 'Reuters'], ['Ann Lee']],
    [['Reuters'], ['Reuters']],
    [['https://facebook.com/annlee'], []],
    [['The Quay'], []],
  ])('bylines %j name %j', (bylines, names) => {
    expect(authorsOf(bylines, 'The Quay')).toEqual(names)
  })

  test('a line completes the authors that the data begin, and no other line does', () => {
    expect(authorsInLines(['Ann Lee, Tom Hale'], ['Ann Lee'], null)).toEqual(['Ann Lee', 'Tom Hale'])
    expect(authorsInLines(['Kim Roe, Tom Hale'], ['Ann Lee'], null)).toEqual(['Ann Lee'])
  })

  test('titles lose the site’s name and nothing else', () => {
    expect(withoutSite('The river rose - Aldane Post', ['Aldane Post'])).toBe('The river rose')
    expect(withoutSite('Flood: the river rose - again', ['Aldane Post'])).toBe('Flood: the river rose - again')
    expect(additionTo(['The river rose'], 'News | The river rose - Aldane Post')).toBe('Aldane Post')
    const named = { headings: ['Aldane Post', 'The river rose'], stated: [], window: 'The river rose - Aldane Post' }
    expect(titleOf(named, ['Aldane Post'])).toBe('The river rose')
  })
})
