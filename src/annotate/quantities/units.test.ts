import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert, currencies, unitOf, units } from './units.ts'

describe('conversion', () => {
  test.each([
    [1, 'mi', 'km', 1.609344],
    [12, 'in', 'ft', 1],
    [100, '°C', '°F', 212],
    [-40, '°F', '°C', -40],
    [1, 'mi2', 'acre', 640],
    [1, 'bbl', 'gal', 42],
    [2, 'yr', 'mo', 24],
    [1, 'gal', 'tbsp', 256],
    [1, 'kWh', 'Wh', 1000],
    [25, 'bp', 'pp', 0.25],
    [1, 'lb', 'oz', 16],
  ])('%d %s is %s', (value, from, to, expected) => expect(convert(value, from, to)).toBeCloseTo(expected, 9))

  test.each([
    ['km', 'kg'],
    ['USD', 'EUR'],
    ['%', 'pp'],
    ['km', 'league'],
    ['furlong', 'km'],
  ])('%s does not convert to %s', (from, to) => expect(convert(1, from, to)).toBeNull())

  test('there and back is the same value', () => {
    const symbols = fc.constantFrom(...units.map(({ symbol }) => symbol))
    fc.assert(
      fc.property(symbols, symbols, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (from, to, value) => {
        const there = convert(value, from, to)
        if (there === null) return
        const back = convert(there, to, from)
        expect(Math.abs((back ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
      }),
    )
  })
})

describe('the lexicon', () => {
  test('has one unit for a symbol, with times only for other names of it', () => {
    const plain = units.filter(({ times }) => !times).map(({ symbol }) => symbol)
    expect(new Set(plain).size).toBe(plain.length)
    for (const { symbol } of units) expect(plain).toContain(symbol)
  })

  test('knows every unit and currency by its symbol', () => {
    for (const { symbol } of units) expect(unitOf(symbol)?.symbol).toBe(symbol)
    for (const { code } of currencies) expect(unitOf(code)?.dimension).toBe(`money ${code}`)
  })

  test('gives no sign to two units', () => {
    const signs = units.flatMap((unit) => unit.signs)
    expect(new Set(signs).size).toBe(signs.length)
  })
})
