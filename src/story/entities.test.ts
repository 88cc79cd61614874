import { describe, expect, test } from 'vitest'
import { entityIndex, resolveEntities } from './entities.ts'
import { annotated, type Name } from './fixtures/annotated.ts'

const article = (id: string, ...names: readonly Name[]) =>
  annotated({ id, text: names.flatMap((each) => each.names ?? [each.name]).join(', ') }, names)

const person = (name: string, more: Partial<Name> = {}): Name => ({ name, type: 'PERSON', ...more })

const named = (...articles: Parameters<typeof resolveEntities>[0]): readonly (readonly string[])[] =>
  resolveEntities(articles).entities.map(({ names }) => names)

describe('one entity', () => {
  test.each([
    ['spelling', 'Olexiy Zhadanskyy', 'Oleksiy Zhadansky'],
    ['a short given name', 'Bob Trask', 'Robert Trask'],
    ['an initial', 'R. Trask', 'Robert Trask'],
    ['a middle name', 'Robert S. Trask', 'Robert Trask'],
    ['accents and hyphens', 'André Lim-Bó', 'Andre Lim Bo'],
  ])('%s', (_, a, b) => {
    expect(named(article('a', person(a)), article('b', person(b)))).toEqual([[a, b].sort()])
  })

  test('a bare surname is the only full name that it ends or begins', () => {
    expect(named(article('a', person('Mara Okell')), article('b', person('Okell')))).toEqual([['Mara Okell', 'Okell']])
    expect(named(article('a', person('Yun Seo Jin')), article('b', person('Yun')))).toEqual([['Yun', 'Yun Seo Jin']])
  })

  test('initials stand for the one body that has them, small words aside', () => {
    const long: Name = { name: 'Office of Bank Supervision', type: 'ORG' }
    const short: Name = { name: 'OBS', type: 'ORG' }
    expect(named(article('a', long), article('b', short))).toEqual([['OBS', 'Office of Bank Supervision']])
  })

  test('a body with and without its state', () => {
    const names = [article('a', { name: 'U.S. Senate', type: 'ORG' }), article('b', { name: 'Senate', type: 'ORG' })]
    expect(resolveEntities(names).entities.map(({ name, names }) => [name, names])).toEqual([
      ['Senate', ['Senate', 'U.S. Senate']],
    ])
  })

  test('a short form that one report gives', () => {
    const long: Name = { name: 'Penwick Harbour Board', type: 'ORG', names: ['Penwick Harbour Board', 'Harbour Board'] }
    expect(named(article('a', long), article('b', { name: 'Harbour Board', type: 'ORG' }))).toHaveLength(1)
  })

  test('a place with and without its kind', () => {
    const names = [article('a', { name: 'Tarrin region', type: 'GPE' }), article('b', { name: 'Tarrin', type: 'GPE' })]
    expect(named(...names)).toEqual([['Tarrin', 'Tarrin region']])
  })
})

describe('two entities', () => {
  test.each([
    ['two given names', 'Anna Trask', 'Robert Trask'],
    ['two surnames', 'Robert Trask', 'Robert Tusk'],
  ])('%s', (_, a, b) => {
    expect(named(article('a', person(a)), article('b', person(b)))).toHaveLength(2)
  })

  test('a bare surname that two people bear equally goes to neither', () => {
    const couple = article('a', person('Anna Trask'), person('Robert Trask'))
    expect(named(couple, article('b', person('Trask')))).toHaveLength(3)
  })

  test('bodies of two states that bear one name', () => {
    const bodies = ['U.S. Senate', 'French Senate', 'Senate'].map((name): Name => ({ name, type: 'ORG' }))
    expect(named(article('a', bodies[0]), article('b', bodies[1]), article('c', bodies[2]))).toHaveLength(3)
  })

  test('a place that a person is named after', () => {
    const words = [person('Lloyd Austin'), { name: 'Austin', type: 'GPE' } as const]
    expect(named(article('a', words[0]), article('b', words[1]))).toHaveLength(2)
  })

  test('a person and the body spoken for are both kept', () => {
    const [service, okell] = resolveEntities([
      article('a', { name: 'National Emergency Service', type: 'ORG' }, person('Mara Okell', { affiliation: 'NES' })),
      article('b', { name: 'NES', type: 'ORG' }),
    ]).entities
    expect(service.name).toBe('National Emergency Service')
    expect(okell).toMatchObject({ name: 'Mara Okell', affiliation: 'National Emergency Service' })
  })
})

describe('what is kept of each', () => {
  const articles = [
    article('a', person('Mara Okell', { names: ['Mara Okell', 'Okell'], roles: ['spokeswoman'] })),
    article('b', person('Okell', { roles: ['a spokeswoman for the service'] })),
  ]

  test('evidence lies where the names stand', () => {
    const text = new Map(articles.map((each) => [each.article.id, each.article.text]))
    const [{ evidence }] = resolveEntities(articles).entities
    expect(evidence.map(({ article, start, end }) => text.get(article)?.slice(start, end))).toEqual([
      'Mara Okell',
      'Okell',
      'Okell',
      'Okell',
    ])
  })

  test('a merge says why', () => {
    expect(resolveEntities(articles).entities[0].trail.map(({ rule }) => rule)).toEqual(['entities.short-name'])
  })

  test('the index finds the story’s name by any name of the article', () => {
    const nameOf = entityIndex(articles)
    for (const [id, name] of [
      ['a', 'Okell'],
      ['b', 'Okell'],
      ['b', 'Mara Okell'],
    ] as const) {
      expect(nameOf(id, name)).toBe('Mara Okell')
    }
    expect(nameOf('a', 'Mara')).toBeNull()
  })
})
