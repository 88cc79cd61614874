import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boilerplateOf } from '../../article/boilerplate/boilerplate.ts'
import { bareArticle } from '../../article/fixtures/bare.ts'
import { analyse } from '../../language/analyse.ts'
import { recogniseMentions } from './recognise.ts'
import { read } from './testing.ts'

/** Texts of our own, each with its names as "name/TYPE", or "name/TYPE=entity" where the entity has another name. */
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  [
    'Deputy Pentagon Press Secretary Clara Whitfield said on Tuesday that France had agreed. Whitfield gave no figure.',
    ['Pentagon/ORG', 'Clara Whitfield/PERSON', 'France/GPE', 'Whitfield/PERSON=Clara Whitfield'],
  ],
  [
    'The National Intelligence Service (NIS) reported the losses on Monday. The NIS gave no source.',
    [
      'National Intelligence Service/ORG',
      'NIS/ORG=National Intelligence Service',
      'NIS/ORG=National Intelligence Service',
    ],
  ],
  [
    'North Korea has fired a missile, Japan said. Pyongyang did not comment.',
    ['North Korea/GPE', 'Japan/GPE', 'Pyongyang/GPE=North Korea'],
  ],
  ['The German chancellor met ministers in Berlin on Friday.', ['German/NORP=Germany', 'Berlin/GPE']],
  ['The UN and the EU condemned the attack.', ['UN/ORG=United Nations', 'EU/ORG=European Union']],
  ['“We will not yield,” President Emmanuel Macron told reporters in Paris.', ['Emmanuel Macron/PERSON', 'Paris/GPE']],
  [
    'South Korea warned of a reply. It said the North’s launch was a threat to Japan, and North Korea denied it.',
    ['South Korea/GPE', 'North/GPE=North Korea', 'Japan/GPE', 'North Korea/GPE'],
  ],
]

describe('names', () => {
  test.each(FOUND)('%s', (text, expected) => {
    const found = read(text).names.mentions.map(({ text: name, type, entity }) =>
      entity === name ? `${name}/${type}` : `${name}/${type}=${entity}`,
    )
    expect(found).toEqual(expected)
  })
})

/** Words with a capital that are no names here. */
const NOTHING: readonly string[] = [
  'The vote was moved to March because of the rain.',
  'May we leave on Sunday? In May, she might.',
  'Polish the floor before the guests arrive.',
  'However, the talks failed. Officials gave no reason.',
  'Five people died. Police are looking for a driver.',
  'Prices rose in October and fell again in January.',
]

describe('no names', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(read(text).names.mentions.map((mention) => mention.text)).toEqual([])
  })
})

test('a role stands beside the name, with the body it speaks for', () => {
  const { names, document } = read('Pentagon spokeswoman Clara Whitfield declined to comment on the report.')
  const [person] = names.entities.filter(({ type }) => type === 'PERSON')
  expect(person).toMatchObject({ name: 'Clara Whitfield', affiliation: 'Pentagon', roles: ['Pentagon spokeswoman'] })
  const { role } = names.mentions.find(({ type }) => type === 'PERSON') ?? { role: null }
  expect(role && document.text.slice(role.start, role.end)).toBe('Pentagon spokeswoman')
})

test('a capital is a city after "in" and a government where it acts', () => {
  const { names } = read(
    'Russia rejected the offer. Moscow said the terms were unfair. Thousands marched in Moscow on Sunday.',
  )
  expect(
    names.mentions.filter(({ text }) => text === 'Moscow').map(({ entity, metonym }) => [entity, metonym]),
  ).toEqual([
    ['Russia', true],
    ['Moscow', false],
  ])
})

test('a name in a credit line is not whom the report calls so', () => {
  const text =
    'Kim Lind left the talks. Kim said he was tired.\n\n(Additional reporting by Ada Kim in London; editing by A. Ruiz)'
  const document = analyse(text)
  const { mentions } = recogniseMentions({ ...bareArticle(text), boilerplate: boilerplateOf(text) }, document)
  expect(mentions.filter((mention) => mention.text === 'Kim').map(({ entity }) => entity)).toEqual(['Kim Lind'])
})

test('spans are in range, in order, apart, and equal to their slices, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Clara Whitfield ',
      'the NIS ',
      'U.S. ',
      'said. ',
      'She ',
      '(NATO) ',
      '\n\n',
      '“',
      '’s ',
      ', ',
      'Kim Yong-hyun ',
      'President ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const { names } = read(text)
      let end = 0
      for (const mention of names.mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        end = mention.end
      }
      const known = new Set(names.entities.map(({ name }) => name))
      for (const { entity } of [...names.mentions, ...names.references]) expect(known.has(entity)).toBe(true)
      expect(names.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a - b)).toEqual(
        names.mentions.map((_, m) => m),
      )
    }),
    { numRuns: 60 },
  )
})

test.each(['A', '1', '-', '(AB) ', 'The U.S. ', 'Singh he ', 'John Smith '])(
  'a long run of %j takes time in line with its length',
  (unit) => {
    const seconds = (length: number): number => {
      const document = analyse(unit.repeat(Math.ceil(length / unit.length)))
      const before = process.cpuUsage()
      recogniseMentions(bareArticle(document.text), document)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1e6
    }
    seconds(5_000)
    expect(seconds(40_000)).toBeLessThan(16 * (seconds(10_000) + 0.05))
  },
)
