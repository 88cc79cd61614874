import { describe, expect, test } from 'vitest'
import { digest } from '../digest.ts'
import { bankOwnWords, ferry, wire } from '../fixtures/reports.ts'
import { type Report, unannotated } from '../fixtures/unannotated.ts'
import { syndication } from './syndication.ts'

const members = (reports: readonly Report[]) =>
  reports.flatMap((report) => {
    const annotations = unannotated(report)
    return digest(annotations).map((one) => ({ annotations, digest: one }))
  })

describe('syndication', () => {
  test('a cut text and one with a new lead are copies of the agency’s, which came first', () => {
    const [found, ...more] = syndication(members([...wire, bankOwnWords]))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      articles: ['bank-agency', 'bank-cut', 'bank-lead'],
      kind: 'copy',
      wire: 'AP',
      first: 'bank-agency',
    })
  })

  test('what is shared is the same words in each copy', () => {
    const [{ shared }] = syndication(members(wire.slice(0, 2)))
    const text = new Map(wire.map((report) => [report.id, report.text]))
    const said = shared.map(({ article, start, end }) => text.get(article)?.slice(start, end))
    expect(said[0]).toBe(said[1])
    expect(said[0]).toMatch(/^Regulators on Tuesday.*before the summer$/s)
  })

  test('reports of one event in their own words are no copies', () => {
    expect(syndication(members([...ferry, bankOwnWords, wire[0]]))).toEqual([])
  })

  test('texts shorter than eight words have nothing to compare', () => {
    expect(
      syndication(
        members([
          { id: 'a', text: 'Ferry aground.' },
          { id: 'b', text: 'Ferry aground.' },
        ]),
      ),
    ).toEqual([])
  })

  test('without days nobody came first', () => {
    const undated = wire.map(({ id, text }) => ({ id, text }))
    expect(syndication(members(undated))[0]).toMatchObject({ first: null, wire: null })
  })
})
