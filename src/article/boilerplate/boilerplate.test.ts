import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boilerplateOf } from './boilerplate.ts'

const BODY =
  'The ferry sank at noon, the harbour master said.\n\nDivers found nobody inside. “We are relieved,” she said.'
const cut = (text: string): readonly string[] => boilerplateOf(text).map(({ start, end }) => text.slice(start, end))

describe('boilerplate', () => {
  test.each([
    ['a copyright line', 'Copyright 2026 The Harbour Post. All rights reserved.'],
    ['a newsletter box', 'Sign up for our morning briefing, delivered to your inbox.'],
    ['a call for tips', 'Do you have a story for us? Write to tips@harbourpost.example.'],
    ['an advertisement', 'ADVERTISEMENT'],
    ['a link in the midst', 'The ferry that was never built Read more'],
    ['a link in brackets', '(PHOTOS: The harbour before the storm)'],
    ['a player', 'Media playback is not supported on this device The ferry sinks'],
    ['a gallery', 'Photos: The harbour The ferry at noon. Hide Caption 2 of 9'],
    ['a credit line', '(Additional reporting by Ines Berg PORT ARDLE, Tom Lind in LONDON; editing by A. Ruiz)'],
    ['an address', 'More on ferries: https://ferries.example/all'],
  ])('is %s', (_, line) => {
    expect(cut(`${BODY}\n\n${line}`)).toEqual([line])
    expect(cut(`${line}\n\n${BODY}`)).toEqual([line])
  })

  test('takes the links below “Read more”', () => {
    const links = 'Read more:\n\nHarbour dues to rise next year\n\nWhat the storm left behind'
    expect(cut(`${BODY}\n\n${links}`)).toEqual([links])
  })

  test('takes a block of teasers below the report', () => {
    const teasers = [
      'Opinion',
      'A town without a bank',
      'Updated 3 May, 2026',
      'THE last branch has closed and nobody asked why...',
      'The price of salt',
      '2 May, 2026',
      'Those who remember the pans know what went…',
    ].join('\n\n')
    expect(cut(`${BODY}\n\n${teasers}`)).toEqual([teasers])
  })

  test.each([
    `${BODY}\n\nMore from the valley were brought in overnight, he said.`,
    `${BODY}\n\nThe search\n\nDivers went down again on Tuesday. They found a bell.\n\nThe owners\n\nThe company has two other boats, its lawyer said.`,
    `${BODY}\n\n“Read more books,” the teacher told them.`,
    `${BODY}\n\nHe told them to read more.`,
    `${BODY}\n\nInformation from: The Harbour Post, https://post.example`,
    `${BODY}\n\nThe company gave the figures at https://ferries.example on the day after the ferry had sunk.`,
    `${BODY}\n\nReporting by the harbour office was late, she said.`,
    `${BODY}\n\nRelated costs rose by a tenth, the report said.`,
  ])('is nothing of a report: %#', (text) => {
    expect(cut(text)).toEqual([])
  })

  test('lies within any text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('Read more', '1 May, 2026', 'Cut short…', 'Opinion'))),
        (lines) => {
          const text = lines.join('\n')
          let last = 0
          for (const { start, end } of boilerplateOf(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = end
          }
        },
      ),
    )
  })
})
