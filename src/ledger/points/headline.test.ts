import { expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

/** Who gives the figure of the headline, which is the first of its text. */
function giverOfHeadline(text: string): string | null | undefined {
  const points = storyOf([report('a', text)]).measures.flatMap((measure) => measure.points)
  return points.find(({ evidence }) => evidence.end < text.indexOf('\n'))?.giver.name
}

test('a headline’s figure is given by whom the text names for it', () => {
  const text =
    'Harbour fire: 310 dead\n\nThe fire broke out on Monday in Port Ardle. The Harbour Institute said 310 people had died in the fire.'
  expect(giverOfHeadline(text)).toBe('Harbour Institute')
})

test.each([
  // Another thing.
  'Harbour fire: 310 dead\n\nThe fire broke out on Monday in Port Ardle. The Harbour Institute said 310 boats had burned.',
  // Another number.
  'Harbour fire: 310 dead\n\nThe fire broke out on Monday in Port Ardle. The Harbour Institute said 290 people had died in the fire.',
])('a headline’s figure that the text gives nobody for is the report’s own: %s', (text) => {
  expect(giverOfHeadline(text)).toBeNull()
})
