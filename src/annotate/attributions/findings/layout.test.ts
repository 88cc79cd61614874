import { describe, expect, test } from 'vitest'
import { attributionsOf, wordsOf } from '../testing/fixtures.ts'

/** Source and content of the attributions that the layout tells. */
function laidOut(text: string): readonly (readonly [string, string])[] {
  return attributionsOf(text)
    .filter(({ rule }) => rule.startsWith('layout:'))
    .map(({ source, content }) => [wordsOf(text, source), wordsOf(text, content)])
}

describe('transcripts', () => {
  test('labels in capitals that come back are turns', () => {
    const text = [
      'The mayor was asked about the bridge.',
      'MARA OKORO: Will the bridge open in May?',
      'BERG: It will open when it is safe.',
      'OKORO: That is no answer.',
    ].join('\n\n')
    expect(laidOut(text)).toEqual([
      ['MARA OKORO', 'Will the bridge open in May'],
      ['BERG', 'It will open when it is safe'],
      ['OKORO', 'That is no answer'],
    ])
  })

  test('labels stand for those whom the article names', () => {
    const text = [
      'Mayor Anna Berg spoke with Mara Okoro on Sunday.',
      'MARA OKORO: Will the bridge open in May?',
      'BERG: It will open when it is safe.',
      'OKORO: That is no answer.',
    ].join('\n\n')
    const speakers = attributionsOf(text)
      .filter(({ rule }) => rule === 'layout:turn')
      .map(({ speaker }) => speaker.name)
    expect(speakers).toEqual(['Mara Okoro', 'Anna Berg', 'Mara Okoro'])
  })

  test('a turn goes on over quoted paragraphs', () => {
    const text = [
      'They spoke on Sunday.',
      '"OKORO: Will the bridge open in May?',
      '"BERG: It will open when it is safe.',
      '"We shall not hurry.',
      '"OKORO: That is no answer."',
    ].join('\n\n')
    expect(laidOut(text)[1]).toEqual(['BERG', 'It will open when it is safe … "We shall not hurry'])
  })

  test('questions and answers', () => {
    const text = 'Q: Who pays?\n\nA: The city does.\n\nQ: Since when do you know?\n\nA: We knew it in March.'
    expect(laidOut(text).map(([source]) => source)).toEqual(['Q', 'A', 'Q', 'A'])
  })

  test.each([
    'Correction: The bridge is in Porto.',
    'UPDATE: The bridge has opened.\n\nThe mayor spoke at noon.\n\nEDITOR: Anna Berg.',
    'Reds: 4\n\nBlues: 2\n\nReds: 5\n\nBlues: 3',
  ])('no transcript: %s', (text) => {
    expect(laidOut(text)).toEqual([])
  })
})

describe('signed quotations', () => {
  test.each([
    ['What readers wrote.\n\n“The bridge should never have been built.” — Anna Berg, Porto', 'Anna Berg, Porto'],
    ['What readers wrote.\n\n"The bridge should never have been built."\n— Anna Berg', 'Anna Berg'],
  ])('%s', (text, source) => {
    expect(laidOut(text).map(([who]) => who)).toEqual([source])
  })

  test.each([
    '“Night Ferry” — The Harbour Review',
    'New films.\n\n“Night Ferry” — Comedy',
    'The hearing.\n\n“I saw the wall crack at noon,” Ms. Berg said — the third time she was asked.',
  ])('none: %s', (text) => {
    expect(laidOut(text)).toEqual([])
  })
})
