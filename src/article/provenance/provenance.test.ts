import { describe, expect, test } from 'vitest'
import { articleOf } from '../record.ts'

const BODY = 'The bridge was closed on Monday after cracks were found, the council said. Nobody was hurt.'
const article = (text: string, title?: string) => articleOf({ text, title }, 'a')

describe('dateline', () => {
  test.each([
    [`WESTHAVEN (Meridian News Agency) — ${BODY}`, 'WESTHAVEN', 'Meridian News Agency'],
    [`OSLO, Norway — ${BODY}`, 'OSLO, Norway', null],
    [`LIMA, Peru (AP) - ${BODY}`, 'LIMA, Peru', 'AP'],
    [`Nairobi, May 3 (Reuters) - ${BODY}`, 'Nairobi', 'Reuters'],
    [`Bridge closed after cracks found\n\nST. PAUL'S BAY — ${BODY}`, "ST. PAUL'S BAY", null],
  ])('%s', (text, place, agency) => {
    const found = article(text)
    expect(found.dateline).toMatchObject({ place, agency })
    expect(found.text.slice(found.dateline?.start, found.dateline?.end)).toContain(place)
  })

  test.each([
    'Inflation — the rise in prices — slowed in May, the bank said.',
    'NATO said on Monday that it would meet again.',
    'The AP (Associated Press) reported it first.',
    'A UN-backed court - the first of its kind - opened on Monday.',
  ])('none: %s', (text) => {
    expect(article(text).dateline).toBeNull()
  })
})

describe('wire credit', () => {
  test.each([
    [`${BODY} / AP`, 'AP', '/ AP'],
    [`${BODY}\n\n(AFP)`, 'AFP', '(AFP)'],
    [`Bridge closed\n\nBy Ana Ruiz, Associated Press\n\n${BODY}`, 'AP', 'By Ana Ruiz, Associated Press'],
    [`Bridge closed\n\nReuters\n\n${BODY}`, 'Reuters', 'Reuters'],
    [
      `${BODY}\n\nCopyright 2026 The Associated Press. All rights reserved.`,
      'AP',
      'Copyright 2026 The Associated Press',
    ],
    [
      `${BODY}\n\n(Reporting by A. Ruiz in Lima; editing by B. Cole)`,
      'Reuters',
      '(Reporting by A. Ruiz in Lima; editing by',
    ],
  ])('%s', (text, agency, words) => {
    const found = article(text)
    expect(found.wire?.agency).toBe(agency)
    const span = found.wire?.evidence[0]
    expect(found.text.slice(span?.start, span?.end)).toContain(words)
  })

  test.each([
    `${BODY} The minister told AP that he would stay.`,
    `${BODY}\n\nThe Associated Press contributed to this report.`,
    `${BODY} "We wait," he said. (The council sat late.)`,
  ])('none: %s', (text) => {
    expect(article(text).wire).toBeNull()
  })

  test('a record’s own field needs no words of the text', () => {
    expect(articleOf({ text: BODY, wire: 'dpa' }, 'a').wire).toEqual({ agency: 'dpa', evidence: [] })
  })
})

describe('outlet', () => {
  test.each([
    [`Bridge shut\n\nBy Ana Ruiz, Harbour Post\n\n${BODY}`, 'Harbour Post'],
    [`Bridge shut\n\nBy Ana Ruiz\nThe Valley Courier, Monday 4 May 2026\n\n${BODY}`, 'The Valley Courier'],
    [`${BODY}\n\n© 2026 Harbour Post. All rights reserved.`, 'Harbour Post'],
    [`Bridge shut\n\nBy Harbour Post staff and Meridian News Agency\n\n${BODY}`, 'Harbour Post'],
  ])('%s', (text, outlet) => {
    expect(article(text).outlet).toBe(outlet)
  })

  test.each([
    `Bridge shut\n\nBy Ana Ruiz, Associated Press\n\n${BODY}`,
    `Bridge shut\n\nBy Ana Ruiz\n\n${BODY}`,
    `${BODY} The Harbour Post reported it first.`,
  ])('none: %s', (text) => {
    expect(article(text).outlet).toBeNull()
  })
})

describe('headline', () => {
  test('is the title that the text opens with', () => {
    const found = article(`Bridge shut, river rises.\n\n${BODY}`, 'Bridge shut, river rises')
    expect(found.headline).toEqual({ start: 0, end: 'Bridge shut, river rises.'.length })
  })
  test('is a first line that is no sentence', () => {
    expect(article(`Bridge shut after cracks found\n${BODY}`).title).toBe('Bridge shut after cracks found')
  })
  test('is not a first sentence', () => {
    expect(article(`The bridge is shut.\n\n${BODY}`).headline).toBeNull()
  })
  test('is not the only line', () => {
    expect(article('Bridge shut after cracks found').headline).toBeNull()
  })
})
