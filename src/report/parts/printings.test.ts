import { expect, test } from 'vitest'
import { printingsOf, wholeVersions } from './printings.ts'

const version = (text: string, evidence: string, quoted = true) => ({ text, quoted, evidence })

test('a wording stands once, with all the places that print it', () => {
  const printings = printingsOf([
    version('We knew the wall was cracked,', 'a'),
    version('“We knew the wall was weak”', 'b'),
    version('we knew the wall was cracked', 'c'),
  ])
  expect(printings.map(({ text, places }) => [text, places])).toEqual([
    ['We knew the wall was cracked,', ['a', 'c']],
    ['“We knew the wall was weak”', ['b']],
  ])
  expect(printings.map(({ runs }) => runs.filter(({ differs }) => differs).map(({ words }) => words))).toEqual([
    ['cracked,'],
    ['weak”'],
  ])
})

test('words without marks are another printing', () => {
  expect(printingsOf([version('it broke', 'a'), version('it broke', 'b', false)])).toHaveLength(2)
})

test('each wording is set against the one that is likest, so that a half differs from the whole by nothing', () => {
  const printings = printingsOf([
    version('We warned the ministry.', 'a'),
    version('Nobody came to look.', 'b'),
    version('We warned the ministry. Nobody came to look.', 'c'),
  ])
  expect(printings.slice(0, 2).flatMap(({ runs }) => runs.filter(({ differs }) => differs))).toEqual([])
})

test('a single wording differs from nothing', () => {
  expect(printingsOf([version('It broke.', 'a')])[0].runs).toEqual([{ words: 'It broke.', differs: false }])
})

test('a part of a quotation is no wording of its own, unless nothing else is left', () => {
  const cracked = version('We knew the wall was cracked.', 'a')
  const weak = version('We knew the wall was weak.', 'b')
  const part = version('“the wall was cracked”', 'c')
  expect(wholeVersions([part, cracked, weak])).toEqual([cracked, weak])
  expect(wholeVersions([part, cracked])).toEqual([part, cracked])
})
