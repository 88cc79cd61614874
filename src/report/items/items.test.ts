import { describe, expect, test } from 'vitest'
import type { Check, Claim, Origin } from '../../ledger/ledger.ts'
import { reportsOf } from '../parts/reports.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { ashmereTexts } from '../testing/ashmere/texts.ts'
import { checkItem } from './checks.ts'
import { claimItem } from './claims.ts'
import { copyItem } from './copies.ts'
import { originItem } from './origins.ts'
import { quotationItem } from './quotations.ts'

const reports = reportsOf(ashmere, ashmereTexts)
const [story] = ashmere.stories
const [claim] = story.claims
const [check] = story.checks

describe('a claim', () => {
  test('names each report once, with all its words for it', () => {
    const [first] = claim.appearances
    const as = (verb: string) => ({ ...first, verb })
    const appearances: Claim['appearances'] = [first, as('added'), as(':'), as('added')]
    expect(claimItem({ ...claim, appearances }, reports).details).toEqual([
      'in Meridian News Agency, 3 Mar (said, added)',
    ])
  })

  test.each([
    ['deny', 'Mara Okell (denial): “We expect the number to rise.”'],
    ['assert', 'Mara Okell: “We expect the number to rise.”'],
    ['other', 'Mara Okell: “We expect the number to rise.”'],
  ] as const)('that is said to %s', (stance, text) => expect(claimItem({ ...claim, stance }, reports).text).toBe(text))
})

describe('a sum', () => {
  const sum = (more: Partial<Check>) => checkItem({ ...check, tolerance: 'none', ...more })

  test('that holds is told without its tolerance and without its words', () => {
    expect(sum({ holds: true })).toMatchObject({ details: ['Unit conversion'], quoted: false })
    expect(sum({ holds: false })).toMatchObject({ details: ['Unit conversion; tolerance: none'], quoted: true })
  })

  test('of one report at odds with itself tells both its words', () => {
    const own = { kind: 'consistency', holds: false, stated: '“31”', computed: 'the same report gives “44”' } as const
    expect(sum(own).text).toBe('“31” here, but the same report gives “44”')
  })

  test('that cannot be decided begins with what the text says', () => {
    expect(sum({ holds: null, stated: '“the ten-year wait”', computed: 'the text gives no start' }).text).toBe(
      '“the ten-year wait”: the text gives no start',
    )
  })
})

describe('an origin', () => {
  const origin: Origin = {
    name: 'Holm',
    speakers: ['Holm', 'Judith Farr'],
    standing: 'named',
    claims: [],
    points: ['p1'],
    articles: ['post-1'],
  }

  test('counts only what there is', () => {
    expect(originItem(origin, reports)).toMatchObject({
      tag: null,
      text: 'Holm, through Judith Farr',
      details: ['1 figure, in Port Aldane Post, about 3 Mar'],
    })
  })

  test('of nobody with a name is said to be unnamed', () => {
    expect(originItem({ ...origin, standing: 'anonymous' }, reports).tag).toBe('unnamed')
  })
})

describe('reports that share their text', () => {
  const shared = [
    { article: 'post-1', start: 0, end: 40 },
    { article: 'post-1', start: 60, end: 90 },
  ]
  const group = { articles: ['post-1', 'post-2'], wire: null, first: 'post-1', shared, trail: [] }

  test('quote a passage', () => {
    expect(copyItem({ ...group, kind: 'passage' }, reports)).toMatchObject({
      tag: null,
      text: '2 reports share 2 passages',
      evidence: shared.slice(0, 1),
    })
  })

  test('quote nothing where all of it is one text', () => {
    expect(copyItem({ ...group, kind: 'copy', wire: 'AP' }, reports)).toMatchObject({
      tag: 'Copy',
      text: '2 reports, one text, from AP',
      evidence: [],
    })
  })
})

test('a quotation marks the words that differ, and leaves parts of it out', () => {
  const of = (text: string, article: string) => ({
    text,
    quoted: true,
    evidence: { article, start: 0, end: text.length },
  })
  const quotation = {
    speaker: 'Tomas Brandt',
    altered: true,
    versions: [
      of('cracked and we knew it', 'x'),
      of('The wall was weak', 'y'),
      of('wall was weak', 'z'),
      of('Cracked, and they knew it', 'w'),
    ],
    trail: [],
  }
  expect(quotationItem(quotation as never, { ...story, quotations: [] }, reports).details).toEqual([
    '“cracked and «we» knew it” · x',
    '“«The wall was weak»” · y',
    '“Cracked, and «they» knew it” · w',
  ])
})
