import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

const daysOf = (text: string): readonly string[] => storyOf([report('a', text)]).timeline.map(({ from }) => from)
const textsOf = (...texts: readonly string[]): readonly string[] =>
  storyOf(texts.map((text, i) => report(`r${i}`, text))).timeline.map(({ text }) => text)
const LEAD = 'The harbour of Port Ardle is frozen, and its boats stay in.'

describe('the timeline', () => {
  test.each([
    ['The last ferry of the winter left the harbour on 13 January 2026.', '2026-01-13'],
    ['The catch was the lowest since 13 January 2026, when a storm sank two boats on 20 January 2026.', '2026-01-20'],
    [
      'Captain Ada Lind, who turned 38 on 10 January 2026, left the harbour of the town on 13 January 2026.',
      '2026-01-13',
    ],
    ['The mayor said on 14 January 2026 that the last ferry of the winter had left on 13 January 2026.', '2026-01-13'],
    ['The mayor closed the harbour works (on 13 January 2026) and sent the crews home.', '2026-01-13'],
  ])('has what a report dates: %j', (text, day) => {
    expect(daysOf(`${LEAD} ${text}`)).toEqual([day])
  })

  test.each([
    'The catch of the fishermen fell to the lowest level of the winter since 13 January 2026.',
    'The fishermen of Port Ardle have now lost more than half of the catch.',
    'The harbour works stay closed to all the boats until 13 January 2027.',
    'The fishermen caught far more herring than on 13 January 2026.',
    'A fisherman mends his net at the frozen harbour. (Port Ardle, Ardle Province, January 13, 2026) Jo Berg',
    'We are all stuck in the frozen harbour and nobody comes — Jo Berg (@joberg) January 13, 2026',
    'Frozen harbour, empty nets (Port Ardle, January 13, 2026)',
    'The council of the town fears for its fleet in the wake of the January 2026 storms.',
    'Captain Ada Lind said: “We all went out to the frozen nets of the harbour works today.”',
    'The pump of the harbour works was removed by the divers just three days later.',
    'Captain Ada Lind wants to mend the nets of the fleet in the harbour works on 13 January 2026.',
    'This article was amended on 13 January 2026 to correct the name of the harbour works.',
  ])('has no day that bounds, compares or signs: %j', (text) => {
    expect(daysOf(`${LEAD}\n\n${text}`)).toEqual([])
  })

  test('tells an event once that reports tell in other words', () => {
    const [told, ...more] = textsOf(
      `${LEAD} The last ferry of the winter left the frozen harbour on 13 January 2026 with forty divers aboard.`,
      `${LEAD} On 13 January 2026, forty divers went aboard the last ferry of the winter.`,
    )
    expect(more).toEqual([])
    expect(told).toContain('left the frozen harbour')
  })

  test('keeps two events of one day apart', () => {
    expect(
      textsOf(
        `${LEAD} The last ferry of the winter left the frozen harbour on 13 January 2026 with forty divers aboard.`,
        `${LEAD} The mayor was arrested in the town hall of Port Ardle on 13 January 2026.`,
      ),
    ).toHaveLength(2)
  })
})
