import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { differenceOf } from './difference.ts'
import { excerptOf } from './excerpt.ts'
import { escapeMarkdown, markdownLedger } from './markdown.ts'
import { terminalLedger } from './terminal.ts'
import { ashmere, ashmereTexts } from './testing/ashmere.ts'
import { hostile, hostileTexts } from './testing/hostile.ts'
import { carriedIn, dayWords, figureWords, periodWords, valueWords } from './words.ts'

test.each([
  [{ how: 'own-voice', words: null, distanced: [] }, 'own voice'],
  [{ how: 'own-voice', words: null, distanced: [{ words: 'vote' }] }, 'own voice, “vote” in quotation marks'],
  [
    { how: 'attributes', words: 'said', distanced: [{ words: 'vote' }, { words: 'aid' }] },
    'said, “vote” and “aid” in quotation marks',
  ],
  [{ how: 'hedges', words: 'allegedly', distanced: [] }, 'allegedly'],
] as const)('how a report carries a claim: %j', (cell, words) => {
  expect(carriedIn(cell)).toBe(words)
})

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

describe('differenceOf', () => {
  it('sets apart the words that the other version lacks, and no style', () => {
    expect(differenceOf('We knew the wall was cracked and waited', '“We knew the wall was weak, and waited.”')).toEqual(
      [
        { words: '“We knew the wall was', differs: false },
        { words: 'weak,', differs: true },
        { words: 'and waited.”', differs: false },
      ],
    )
  })

  it('keeps all words in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (first, version) => {
        const runs = differenceOf(first, version)
        expect(runs.map((run) => run.words).join(' ')).toBe(version)
        if (first === version) expect(runs.some(({ differs }) => differs)).toBe(false)
      }),
    )
  })

  it('takes its time with long quotations only where it must', () => {
    const long = 'word '.repeat(100_000)
    expect(differenceOf(`a ${long}`, `b ${long}`)[0]).toEqual({ words: 'b', differs: true })
  })
})

describe('excerptOf', () => {
  it('shows the words in their paragraph, cut between words', () => {
    const text = 'First.\nThe service put the number of dead at 31 on Thursday evening.\nLast.'
    const start = text.indexOf('31')
    expect(excerptOf(text, { start, end: start + 2 }, 18)).toEqual({
      before: '… of dead at ',
      words: '31',
      after: ' on Thursday …',
    })
    expect(excerptOf(text, { start, end: start + 2 }, 400).before).toBe('The service put the number of dead at ')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), (text, start, length) => {
        excerptOf(text, { start, end: start + length }, 10)
      }),
    )
  })
})

describe('words', () => {
  it.each([
    [{ value: 10000, low: null, high: null, unit: null, modifier: 'about' }, 'about 10,000'],
    [{ value: 45e6, low: null, high: null, unit: 'USD', modifier: null }, '$45 million'],
    [{ value: null, low: 3000, high: 4000, unit: null, modifier: null }, '3,000 to 4,000'],
    [{ value: null, low: 24, high: null, unit: null, modifier: null }, 'at least 24'],
    [{ value: 4000, low: null, high: 4000, unit: null, modifier: 'at-most' }, 'up to 4,000'],
    [{ value: null, low: null, high: null, unit: null, modifier: null }, 'no number'],
  ] as const)('%j is %s', (figure, words) => expect(figureWords(figure)).toBe(words))

  it('writes units and shares as readers do', () => {
    expect([
      valueWords(100, 'km2'),
      valueWords(1 / 3, 'fraction'),
      valueWords(94, '%'),
      valueWords(2.5e9, 'EUR'),
    ]).toEqual(['100 km²', 'a third', '94%', 'EUR 2.5 billion'])
  })

  it('writes days, months and periods', () => {
    expect([
      dayWords('2026-03-03'),
      dayWords('2026-03'),
      periodWords('2025-11-01', '2026-03-03'),
      periodWords('2025-11-01', '2025-11-30'),
    ]).toEqual(['3 Mar 2026', 'Mar 2026', '1 Nov 2025 to 3 Mar 2026', 'Nov 2025'])
  })
})
