import { describe, expect, it, test } from 'vitest'
import { escapeMarkdown, markdownLedger } from './markdown.ts'
import { terminalLedger } from './terminal.ts'
import { ashmere } from './testing/ashmere/ashmere.ts'
import { ashmereTexts } from './testing/ashmere/texts.ts'
import { hostile, hostileTexts } from './testing/hostile.ts'

test('a report tells how much of what it attributes is said by unnamed sources', () => {
  expect(markdownLedger(ashmere, ashmereTexts)).toContain('unnamed sources say 1 of the 8 things that it attributes')
})

describe('terminalLedger', () => {
  const text = terminalLedger(ashmere, ashmereTexts, { width: 80, colour: false })

  it('opens with what to look at first, each with its id, its reason and its words', () => {
    const lines = text.split('\n')
    expect(lines[0]).toBe('Ashmere Dam failure')
    expect(lines[3]).toBe('What to look at first')
    expect(lines[4]).toBe('k1   DOESN’T ADD UP: Unit conversion: 120 km² is given as 75 square miles; it is')
    expect(text).toContain('«120 square kilometers (75 square miles)»')
    expect(text.replace(/\s+/g, ' ')).toContain('Atlantic Tribune [tribune:728-767]')
  })

  it('says who, how many with its bound, as of when, and where it is printed', () => {
    expect(text.replace(/\s+/g, ' ')).toContain(
      'at least 14 · Mara Okell, National Emergency Service · 3 Mar 2026 · in Meridian News Agency, 3 Mar; Northern Standard, about 3 Mar',
    )
    expect(text.replace(/\s+/g, ' ')).toContain('38 · Mara Okell, National Emergency Service · printed 7 Mar 2026')
  })

  it('quotes words once, and gives their place where they come again', () => {
    const quoted = text.match(/«120 square kilometers \(75 square miles\)»/g)
    expect(quoted).toHaveLength(1)
  })

  it.each([40, 80, 132])('keeps to %i columns', (width) => {
    const lines = terminalLedger(hostile, hostileTexts, { width, colour: false }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('lets no text steer the terminal', () => {
    expect(terminalLedger(hostile, hostileTexts, { width: 80, colour: false })).not.toMatch(/[^\P{C}\n]/u)
  })

  it('has styles only where they are asked for', () => {
    expect(text).not.toContain('\u001b')
    expect(terminalLedger(ashmere, ashmereTexts, { width: 80, colour: true })).toContain('\u001b[31mDOESN’T ADD UP')
  })
})

describe('markdownLedger', () => {
  it('holds every line', () => {
    const markdown = markdownLedger(ashmere, ashmereTexts)
    for (const { id } of [...ashmere.stories[0].claims, ...ashmere.stories[0].measures, ...ashmere.stories[0].checks])
      expect(markdown).toContain(`\`${id}\``)
  })

  it('names the report of the words that it quotes, and their place', () => {
    expect(markdownLedger(ashmere, ashmereTexts)).toContain('(Atlantic Tribune, tribune:728-767)')
  })

  it('makes nothing of what an article holds', () => {
    const markdown = markdownLedger(hostile, hostileTexts)
    expect(markdown).not.toMatch(/<|(?<!\\)\[|(?<!\\)\]/)
    expect(markdown).not.toContain('://')
  })

  it('escapes what opens a list, a link, an image or HTML', () => {
    expect(escapeMarkdown('- a *b* [c](d) <e> www.f.g')).toBe('\\- a \\*b\\* \\[c\\](d) &lt;e&gt; www&#46;f.g')
    expect(['1. a', '2) b', '3 c (d)'].map(escapeMarkdown)).toEqual(['1\\. a', '2\\) b', '3 c (d)'])
  })
})
