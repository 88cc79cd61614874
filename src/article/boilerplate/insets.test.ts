import { expect, test } from 'vitest'
import { insetsOf } from './insets.ts'

const cut = (text: string): string =>
  insetsOf(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)

test.each([
  [
    'Mayor Lind John Paul LindCouncil votes on fleet Divers return to the quay MORE said on Monday that the harbour is safe.',
    'Mayor Lind  said on Monday that the harbour is safe.',
  ],
  [
    'Rep. Ada McHolm Ada Marie McHolm10 things to know The fleet sails MORE (Port Ardle) left.',
    'Rep. Ada McHolm  (Port Ardle) left.',
  ],
  [
    'Sen. Tom Berg Tom BergFleet sails MORE and Sen. Ada Holm Ada HolmFleet waits MORE left.',
    'Sen. Tom Berg  and Sen. Ada Holm  left.',
  ],
])('a box of links behind a name is found: %j', (text, rest) => {
  expect(cut(text)).toBe(rest)
})

test.each([
  'Ada McHolm said that MORE divers are wanted.',
  'Tom Berg uses a MacBook and an iPhone, and wants MORE of them.',
  'Mayor Lind and John Paul LindCouncil said MORE.',
  'Mayor Lind John Paul LindCouncil votes on the fleet today.',
  'Mayor Lind John Paul LindCouncil votes for MOREOVER.',
])('none in: %j', (text) => {
  expect(insetsOf(text)).toEqual([])
})

test.each(['aB', 'Lind John LindA ', 'Lind LindB MOR', ' MORE', 'A'.repeat(40)])(
  'a megabyte of %j takes little time',
  (piece) => {
    const text = `${piece.repeat(Math.ceil(1e6 / piece.length))} MORE`
    const from = process.cpuUsage().user
    insetsOf(text)
    expect(process.cpuUsage().user - from).toBeLessThan(4e6)
  },
)
