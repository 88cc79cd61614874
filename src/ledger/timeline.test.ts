import { describe, expect, test } from 'vitest'
import { report } from './testing/example.ts'
import { storyOf } from './testing/harbour.ts'

const daysOf = (text: string): readonly string[] => storyOf([report('a', text)]).timeline.map(({ from }) => from)
const LEAD = 'The harbour of Port Ardle is frozen, and its boats stay in.'

describe('the timeline', () => {
  test.each([
    ['The last ferry of the winter left the harbour on 13 January 2026.', '2026-01-13'],
    ['The catch was the lowest since 13 January 2026, when a storm sank two boats on 20 January 2026.', '2026-01-20'],
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
  ])('has no day that bounds, compares or signs: %j', (text) => {
    expect(daysOf(`${LEAD}\n\n${text}`)).toEqual([])
  })
})
