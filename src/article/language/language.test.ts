import { describe, expect, test } from 'vitest'
import { languageNamed, languageOf } from './language.ts'

const ENGLISH = 'The river rose on Monday, and the town of Aldane was cut off for the third time this year. '
const GERMAN = 'Der Fluss stieg am Montag um zwei Meter, und die Stadt wurde von der Außenwelt abgeschnitten. '

describe('the language of a text', () => {
  test.each([
    ['English', ENGLISH.repeat(4), null, 'en'],
    ['English as it is declared', ENGLISH.repeat(4), 'en-GB', 'en-GB'],
    ['English that is declared as another', ENGLISH.repeat(4), 'de', 'en'],
    ['German', GERMAN.repeat(4), null, 'de'],
    ['German as it is declared', GERMAN.repeat(4), 'de-AT', 'de-AT'],
    ['German that is declared as English', GERMAN.repeat(4), 'en', 'de'],
    ['Russian', 'Река поднялась в понедельник на два метра, и город был отрезан от мира. '.repeat(3), null, 'ru'],
    ['Japanese', '河川は月曜日に二メートル上昇し、町は外界から遮断された。'.repeat(8), 'en', 'ja'],
    [
      'Welsh, which is not known by name',
      'Cododd yr afon ddau fetr ddydd Llun a chafodd y dref ei thorri i ffwrdd oddi wrth weddill y byd. '.repeat(9),
      null,
      'und',
    ],
    ['a German sentence', GERMAN, null, 'de'],
  ])('%s', async (_, text, declared, language) => {
    expect(await languageOf(text, declared)).toBe(language)
  })

  test.each([
    ['an English sentence', 'The river rose by two metres on Monday.'],
    ['a headline', 'Quake magnitude 6.1 hits northern Aldane, officials confirm; rescue teams deployed overnight'],
    [
      'headlines',
      'Quake magnitude 6.1 hits northern Aldane, officials confirm; rescue teams deployed overnight. '.repeat(6),
    ],
    ['names', 'Ann Lee, Tom Hale, Mira Castell, Lena Orth, Pedro Sanchez, Giorgia Meloni, Olaf Scholz. '.repeat(6)],
    [
      'a list of files',
      '(Enclosed: RiverStocks.pdf)(Enclosed: HarbourStocks.pdf)(Enclosed: FuelOilStocks.pdf)'.repeat(3),
    ],
    [
      'a list of groups',
      'Groups: alt.rivers.floods, alt.rivers.dams, alt.harbours.ferries, alt.towns.aldane, '.repeat(3),
    ],
    ['a table', 'GDP 3.4% CPI 2.1% PMI 49.8 Unemployment 5.2% Retail sales -0.3% Housing starts 1.2m. '.repeat(6)],
    ['a few words of any language', 'Der Fluss stieg um zwei Meter.'],
    ['nothing', ''],
  ])('%s is not taken for another language', async (_, text) => {
    expect([null, 'en']).toContain(await languageOf(text, null))
  })

  test('any text gives no exception', async () => {
    for (const text of ['\ud800'.repeat(500), '\u0000'.repeat(500), '1'.repeat(100_000), 'x'.repeat(100_000)]) {
      await expect(languageOf(text, null)).resolves.toBeDefined()
    }
  })

  test('is named for people', () => {
    expect(['de', 'und', 'german', 'x'].map(languageNamed)).toEqual(['German (de)', 'another language', 'german', 'x'])
  })
})
