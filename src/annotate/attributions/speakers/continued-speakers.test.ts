import { expect, test } from 'vitest'
import { articleOf } from '../../../article/record.ts'
import { annotate } from '../../annotate.ts'

/** Who says the last quotation. */
const lastSpeaker = (text: string): string | null | undefined =>
  annotate(articleOf({ text }, 'a')).attributions.findLast(({ quotation }) => quotation !== 'indirect')?.speaker.name

const MAYOR = 'Mayor Tom Berg is tired, and he will hardly run again, said Peter Lind, a lawyer in Port Ardle.'

test('who goes on speaking is who just spoke, not whom he spoke of', () => {
  expect(lastSpeaker(`Tom Berg opened the bridge. ${MAYOR}\n\n“I am very doubtful of it,” he said.`)).toBe('Peter Lind')
  expect(
    lastSpeaker(`${MAYOR}\n\n“I am very doubtful of it,” he said. “I think that nobody else will run,” he added.`),
  ).toBe('Peter Lind')
})

test('what a pronoun opens is of who just spoke', () => {
  const { attributions } = annotate(
    articleOf({ text: `Mayor Tom Berg left the hall early, Peter Lind said. He said that the pump had failed.` }, 'a'),
  )
  expect(attributions.map(({ speaker }) => speaker.name)).toEqual(['Peter Lind', 'Peter Lind'])
})

test.each([
  ['Tom Berg was asked by Peter Lind whether he would run. He replied: “I am very doubtful of it.”', 'Tom Berg'],
  [`${MAYOR}\n\nMary Holm left the hall. “I am very doubtful of it,” she said.`, 'Mary Holm'],
  [`${MAYOR}\n\n“I am very doubtful of it,” Ada Holm said.`, 'Ada Holm'],
])('%j: another speaks', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})
