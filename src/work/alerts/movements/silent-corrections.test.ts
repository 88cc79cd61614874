import { describe, expect, test } from 'vitest'
import { type Revision, silentCorrections } from './silent-corrections.ts'

/** A revision by which `was` became `is` in the middle of a text. */
function revision(was: string, is: string, after = ''): Revision {
  const [head, tail] = ['Officials in Dunmarrow said that ', ' on Monday.']
  const end = head.length + is.length + tail.length
  return {
    article: 'a',
    outlet: 'Gazette',
    version: 2,
    before: head + was + tail,
    after: head + is + tail + after,
    changes: [
      {
        before: { start: head.length, end: head.length + was.length },
        after: { start: head.length, end: head.length + is.length },
      },
      ...(after === '' ? [] : [{ before: { start: 0, end: 0 }, after: { start: end, end: end + after.length } }]),
    ],
  }
}

describe('a silent correction', () => {
  test.each([
    ['14 people were killed', '12 people were killed'],
    ['the crew was not aboard', 'the crew was aboard'],
    ['they thanked Ada Brandt', 'they thanked Ines Calder'],
    ['14 people were killed', ''],
  ])('is “%s” that became “%s”', (was, is) => {
    const [found] = silentCorrections(revision(was, is))
    expect(found).toMatchObject({ kind: 'silent-correction', was: `“${was}”` })
    expect(found?.evidence).toHaveLength(1)
  })

  test.each([
    ['words that are added', '', '14 people were killed'],
    ['another quotation mark', '"14 people"', '“14 people”'],
    ['a matter of style', 'a big fire had begun', 'a large fire had begun'],
  ])('is not %s', (_, was, is) => {
    expect(silentCorrections(revision(was, is))).toEqual([])
  })

  test.each(['é', '!', ' ', '.', 'a.'])('is looked for in time that grows with the text: %j', (part) => {
    const was = part.repeat(300_000 / part.length)
    const start = process.cpuUsage()
    silentCorrections(revision(was, `${was}x`))
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
  })

  test('is not one that the text tells', () => {
    const told = '\n\nCorrection: an earlier version of this report gave a wrong number of dead.'
    expect(silentCorrections(revision('14 people were killed', '12 people were killed', told))).toEqual([])
  })
})
