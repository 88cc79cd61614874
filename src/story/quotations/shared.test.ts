import { describe, expect, test } from 'vitest'
import { resolveEntities } from '../entities.ts'
import { annotated, type Name, type Said } from '../fixtures/annotated.ts'
import { sharedQuotations } from './shared.ts'

const okell: Name = { name: 'Mara Okell', type: 'PERSON', names: ['Okell'], affiliation: 'Emergency Service' }
const sole: Name = { name: 'Henrik Sole', type: 'PERSON', names: ['Sole'] }

/** One sentence by one speaker, in a report of its own. */
const report = (id: string, name: Name, text: string, content = /“[^”]*”/.exec(text)?.[0]) => {
  const said: Said[] = content ? [{ speaker: name.name, source: name.names?.[0] ?? name.name, content }] : []
  return annotated({ id, text }, [name], said)
}

const shared = (...articles: Parameters<typeof resolveEntities>[0]) =>
  sharedQuotations(articles, resolveEntities(articles))

const texts = (...articles: Parameters<typeof resolveEntities>[0]) =>
  shared(...articles).map(({ versions }) => versions.map(({ text }) => text))

describe('one quotation', () => {
  test('a word changed between marks is an alteration', () => {
    const [found] = shared(
      report('a', okell, '“We knew that the eastern wall was cracked and waited,” Okell said.'),
      report('b', okell, '“We knew that the eastern wall was weak and waited,” said Okell.'),
    )
    expect(found).toMatchObject({ speaker: 'Mara Okell', altered: true })
    expect(found.versions.map(({ text }) => text)).toEqual([
      'We knew that the eastern wall was cracked and waited',
      'We knew that the eastern wall was weak and waited',
    ])
  })

  test('a shorter piece of it, or British spelling, is none', () => {
    const [found, ...more] = shared(
      report('a', okell, '“Our defences held, and every harbour in the valley is open again today,” Okell said.'),
      report('b', okell, 'Okell said that “every harbor in the valley is open again” now.'),
    )
    expect(more).toEqual([])
    expect(found.altered).toBe(false)
  })

  test.each([
    ['brackets', '“We knew that [the company’s] wall was cracked for years and waited,” said Okell.'],
    ['dots', '“We knew that their wall was cracked … and waited,” said Okell.'],
  ])('an edit that says so is none: %s', (_, text) => {
    const [found] = shared(
      report('a', okell, '“We knew that their wall was cracked for years and waited,” Okell said.'),
      report('b', okell, text),
    )
    expect(found.altered).toBe(false)
  })

  test.each([
    [
      'a word left out that says nothing',
      'We knew there’s a crack in the eastern wall and waited.',
      'We knew that there is a crack in the eastern wall and waited.',
    ],
    [
      'as it is spoken',
      'We knew of cracks in the eastern wall, and we are going to wait.',
      'We knew of cracks in the eastern wall, and we’re gonna wait.',
    ],
    [
      'a piece that begins with a common word',
      'We have seen the beginning of the end of a dreadful catastrophe for the whole harbour.',
      'the end of a dreadful catastrophe',
    ],
  ])('%s is no alteration', (_, one, other) => {
    const [found] = shared(report('a', okell, `“${one}” Okell said.`), report('b', okell, `“${other},” said Okell.`))
    expect(found?.altered).toBe(false)
  })

  test('two telling words by one speaker, with and without an article', () => {
    const found = texts(
      report('a', okell, 'Okell called the flood “a dreadful catastrophe” for all.'),
      report('b', okell, 'To Okell it was a “dreadful catastrophe”, she said.'),
    )
    expect(found).toEqual([['a dreadful catastrophe', 'dreadful catastrophe']])
  })

  test('run without marks where another report has them', () => {
    const [{ versions, altered }] = shared(
      report('a', okell, '“Part of the crews have already moved closer to the river,” Okell said.'),
      report('b', okell, 'Some crews have already moved closer to the river, Okell said.', 'Some crews'),
    )
    expect(versions.map(({ text, quoted }) => [text, quoted])).toEqual([
      ['Part of the crews have already moved closer to the river', true],
      ['crews have already moved closer to the river', false],
    ])
    expect(altered).toBe(false)
  })

  test('a body and the one who speaks for it are one voice', () => {
    const service: Name = { name: 'Emergency Service', type: 'ORG' }
    const found = texts(
      report('a', okell, 'Okell warned of “a dangerous rise of the river Tolma”.'),
      report('b', service, 'The Emergency Service warned of a dangerous rise of the Tolma at noon.'),
    )
    expect(found).toEqual([['a dangerous rise of the river Tolma', 'a dangerous rise of the Tolma']])
  })
})

describe('no shared quotation', () => {
  test('a few words alike by two speakers', () => {
    expect(
      shared(
        report('a', okell, 'Okell called the flood “a dreadful catastrophe” for all.'),
        report('b', sole, 'Sole called the vote “a dreadful catastrophe” for all.'),
      ),
    ).toEqual([])
  })

  test('other words by one speaker', () => {
    expect(
      shared(
        report('a', okell, '“We expect the number of the dead to rise by tonight,” Okell said.'),
        report('b', okell, '“We do not know the number of the missing yet,” Okell said.'),
      ),
    ).toEqual([])
  })

  test('the same words twice in one report', () => {
    const text = '“We expect the number of the dead to rise,” Okell said. “We expect the number of the dead to rise.”'
    expect(shared(report('a', okell, text))).toEqual([])
  })
})
