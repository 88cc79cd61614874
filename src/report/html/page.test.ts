import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { ashmereTexts } from '../testing/ashmere/texts.ts'
import { hostile, hostileTexts } from '../testing/hostile.ts'
import { htmlLedger } from './page.ts'

const page = htmlLedger(ashmere, ashmereTexts)

/** Start tags with their attributes, outside of style and script. */
function tagsOf(html: string): string[] {
  return html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>').match(/<[a-z][^<>]*>/g) ?? []
}

describe('htmlLedger', () => {
  it('leads every line to its words: each link has its anchor, each anchor is there once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => id !== '-')
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('prints the texts unchanged', () => {
    const text = ashmereTexts.get('tribune') as string
    const article =
      /<article id="r8"[\s\S]*?<\/article>/.exec(page)?.[0].replace(/<ul class="notes">[\s\S]*?<\/ul>/g, '') ?? ''
    const printed = [...article.matchAll(/data-s="\d+" data-e="\d+">([^<]*)</g)].map(([, piece]) => piece).join('')
    expect(printed.replaceAll('&quot;', '"').replaceAll('&#39;', "'")).toBe(text.replaceAll('\n', ''))
  })

  it('shows what fails with its rule, its computation and its tolerance', () => {
    expect(page).toContain('<dt>Computed</dt><dd>120 km² = 46.3 mi²</dd>')
    expect(page).toContain('<dd>whole numbers: 45.8 to 46.8 mi²</dd>')
  })

  it('marks the words that differ between two printings of a quotation', () => {
    expect(page).toContain('<mark class="differs">cracked</mark>')
    expect(page).toContain('<mark class="differs">weak</mark>')
  })

  it('tells inferred days from stated ones', () => {
    expect(page).toContain('<i class="inferred">about <time datetime="2026-03-05">5 Mar 2026</time>, inferred</i>')
    expect(page).toContain('<td><time datetime="2026-03-12">12 Mar 2026</time></td>')
  })

  it('is the same each time', () => {
    expect(htmlLedger(ashmere, ashmereTexts)).toBe(page)
  })

  it('asks nothing of anywhere', () => {
    for (const tag of tagsOf(page)) expect(tag).not.toMatch(/\s(src|srcset|data|action|style)=|href="(?!#)|https?:/)
    expect(page).not.toMatch(/url\(|@import|<link|<base|<iframe|<object/)
  })

  it('allows its own style and script alone', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(policy).toContain('default-src &#39;none&#39;')
    for (const name of ['style', 'script']) {
      const content = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? ''
      expect(policy).toContain(createHash('sha256').update(content).digest('base64'))
    }
  })

  it('has a story each its own section and a list of them', () => {
    const [story] = ashmere.stories
    const two = htmlLedger(
      { ...ashmere, stories: [story, { ...story, id: 's2', title: 'The other one' }] },
      ashmereTexts,
    )
    expect(two).toContain('<a href="#s2-story">The other one</a>')
    const ids = [...two.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('renders a ledger without stories and a report without text', () => {
    expect(htmlLedger({ articles: [], stories: [] }, new Map())).toContain('</html>')
    expect(htmlLedger(ashmere, new Map())).toContain('Ashmere Dam failure')
  })
})

describe('a hostile article', () => {
  const html = htmlLedger(hostile, hostileTexts)

  it('brings no tag and no attribute of its own', () => {
    const kinds = (of: string) => new Set(tagsOf(of).map((tag) => tag.replace(/="[^"]*"/g, '=""')))
    const known = kinds(page)
    expect([...kinds(html)].filter((tag) => !known.has(tag))).toEqual([])
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
  })

  it('makes no link of its own', () => {
    for (const tag of tagsOf(html)) expect(tag).not.toMatch(/href="(?!#[\w-]+")/)
  })
})
