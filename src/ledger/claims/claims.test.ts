import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { HARBOUR, harbour, storyOf } from '../testing/harbour.ts'

describe('claims', () => {
  const { claims, coverage, timeline } = storyOf(harbour('gazette', 'herald', 'mirror'))
  const leak = claims.find(({ text }) => text.includes('900 tons'))

  test('bring together what several reports carry of one speaker, and state once whose it is', () => {
    expect(leak?.speaker).toBe('Ines Calder')
    expect(leak?.origins).toEqual(['Ines Calder'])
    expect(new Set(leak?.appearances.map(({ article }) => article))).toEqual(new Set(['gazette', 'herald', 'mirror']))
    expect(leak?.trail.map(({ rule }) => rule)).toContain('claim.same')
  })

  test('keep the words by which each report keeps its distance', () => {
    const hedged = leak?.appearances.filter(({ hedges }) => hedges.length > 0)
    expect(hedged?.map(({ article, hedges }) => [article, hedges])).toEqual([
      ['mirror', ['insisted']],
      ['mirror', ['allegedly']],
    ])
  })

  test('show by report who carries one, hedges it or leaves it out', () => {
    const row = coverage.rows.find(({ claim }) => claim === leak?.id)
    expect(row?.cells.map(({ article, how, words }) => [article, how, words])).toEqual([
      ['gazette', 'attributes', 'said'],
      ['herald', 'attributes', 'said'],
      ['mirror', 'hedges', 'insisted'],
    ])
  })

  test('leave out headlines, which say again what the report says', () => {
    expect(claims.flatMap(({ text }) => (text === 'Oil spill closes Port Ardle harbour' ? [text] : []))).toEqual([])
  })

  test('of one day stand in the timeline by their day', () => {
    expect(timeline.length).toBeGreaterThan(0)
    for (const { from, evidence } of timeline) {
      expect(from).toBe('2026-03-02')
      expect(evidence.length).toBeGreaterThan(0)
    }
  })

  test('that one party makes are one in other words for the same', () => {
    const told = storyOf([
      report('a', 'The Arrel dam was hit. The Arrel Front said the assault was a reprisal for the airstrikes on Dorn.'),
      report('b', 'The Arrel dam was hit. The Arrel Front called the attack revenge for air strikes on Dorn.'),
      report('c', 'The Arrel dam was hit. The Arrel Front said the harbour would be cleared of mines by March.'),
    ]).claims.filter(({ text }) => /Dorn|mines/.test(text))
    expect(told.map(({ appearances }) => appearances.map(({ article }) => article))).toEqual([['a', 'b'], ['c']])
  })

  test('that differ in a figure or in a no are two', () => {
    const told = storyOf([
      report(
        'a',
        'The Arrel dam holds. Mayor Ines Calder said 40 families of Port Ardle had left the flooded harbour.',
      ),
      report(
        'b',
        'The Arrel dam holds. Mayor Ines Calder said 60 families of Port Ardle had left the flooded harbour.',
      ),
      report(
        'c',
        'The Arrel dam holds. Mayor Ines Calder said no families of Port Ardle had left the flooded harbour.',
      ),
    ]).claims.filter(({ text }) => text.includes('families'))
    expect(told.map(({ appearances }) => appearances.length)).toEqual([1, 1, 1])
  })
})

describe('a confirmation', () => {
  const originsOf = (text: string): readonly string[] =>
    storyOf([report('a', `The harbour was closed. ${text}`)]).claims.flatMap(({ text: said, origins }) =>
      said.includes('border') ? origins : [],
    )

  test('of somebody’s reports goes back to both', () => {
    expect(
      originsOf(
        'Mayor Ines Calder confirmed Velmont Institute reports that armed soldiers were at the northern border.',
      ),
    ).toEqual(['Ines Calder', 'Velmont Institute'])
    expect(
      originsOf(
        'Mayor Ines Calder confirmed reports by the Velmont Institute that armed soldiers were at the northern border.',
      ),
    ).toEqual(['Ines Calder', 'Velmont Institute'])
  })

  test('of a thing, or of nobody’s reports, goes back to who confirms', () => {
    expect(originsOf('Mayor Ines Calder confirmed that armed soldiers were at the northern border.')).toEqual([
      'Ines Calder',
    ])
    expect(originsOf('Mayor Ines Calder confirmed reports that armed soldiers were at the northern border.')).toEqual([
      'Ines Calder',
    ])
  })
})

describe('a copy', () => {
  const copied = storyOf([...harbour('gazette', 'herald'), report('copy', HARBOUR.gazette)])

  test('adds no origin', () => {
    const names = (story: typeof copied): readonly string[] => story.origins.map(({ name }) => name).sort()
    expect(names(copied)).toEqual(names(storyOf(harbour('gazette', 'herald'))))
  })

  test('makes no finding of what several reports carry', () => {
    expect(copied.findings.filter(({ kind }) => kind === 'one-origin')).toEqual([])
  })

  test('of one report that say different things are two, and told twice are one', () => {
    const told = storyOf([
      report(
        'a',
        'The tanker of Arrel leaked. Mayor Ines Calder said the harbour crew checked every tanker pipe for a leak. Calder said the tanker owners would pay the fishermen of the harbour.',
      ),
      report(
        'b',
        'The tanker of Arrel leaked. Mayor Ines Calder said the harbour crew checked every tanker pipe, and that the tanker owners would pay.',
      ),
    ]).claims
    for (const { appearances } of told) {
      const ofOne = appearances.filter(({ article }) => article === 'a')
      expect(ofOne.length).toBeLessThan(2)
    }
  })

  test('are carried by no link in brackets', () => {
    const [first] = storyOf([
      report(
        'a',
        'The harbour of Port Ardle froze on Monday. Mayor Ines Calder said that the frozen harbour of Port Ardle starves its fishermen.',
      ),
      report(
        'b',
        'Port Ardle’s harbour has been frozen since Monday, and boats stay in.\n\n[How the frozen harbour of Port Ardle starves its fishermen]\n\nNobody knows when it will thaw.',
      ),
    ]).claims.filter(({ text }) => text.includes('starves'))
    expect(first?.appearances.map(({ article }) => article)).toEqual(['a'])
  })

  test('are nothing that somebody only does', () => {
    const { claims: found } = storyOf([
      report(
        'a',
        'The harbour of Port Ardle froze. Mayor Ines Calder is keen to declare the frozen harbour works a success. Calder has mocked the fishermen of the frozen harbour as lazy.',
      ),
    ])
    expect(found).toEqual([])
  })
})
