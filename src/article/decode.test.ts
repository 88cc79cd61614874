import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  )

describe('decode', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Café “opened”'), 'Café “opened”', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x68, 0x69), 'hi', 'utf-8'],
    ['UTF-16LE with a mark', bytes(0xff, 0xfe, 0x68, 0, 0x69, 0), 'hi', 'utf-16le'],
    ['UTF-16BE with a mark', bytes(0xfe, 0xff, 0, 0x68, 0, 0x69), 'hi', 'utf-16be'],
    ['UTF-16LE without a mark', utf16('The ministry said so.', true), 'The ministry said so.', 'utf-16le'],
    ['UTF-16BE without a mark', utf16('The ministry said so.', false), 'The ministry said so.', 'utf-16be'],
    ['Windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94), '“café”', 'windows-1252'],
  ])('reads %s', (_, input, text, encoding) => {
    expect(decode(input)).toEqual({ text, encoding, broken: 0 })
  })

  test.each([
    ['iso-8859-2', bytes(0x4c, 0xf3, 0x64, 0xbc), 'Lódź', 'iso-8859-2'],
    ['shift_jis', bytes(0x90, 0xec), '川', 'shift_jis'],
    ['iso-2022-jp', bytes(0x1b, 0x24, 0x42, 0x40, 0x6e, 0x1b, 0x28, 0x42), '川', 'iso-2022-jp'],
    ['iso-8859-1, which is wrong', new TextEncoder().encode('“café”'), '“café”', 'utf-8'],
    ['utf-8, which is wrong', bytes(0x63, 0x61, 0x66, 0xe9), 'café', 'windows-1252'],
    ['x-nonsense', bytes(0x63, 0x61, 0x66, 0xe9), 'café', 'windows-1252'],
  ])('reads what is named %s', (named, input, text, encoding) => {
    expect(decode(input, named)).toEqual({ text, encoding, broken: 0 })
  })

  test('reads past damage in a UTF-8 text and counts it', () => {
    const damaged = bytes(...new TextEncoder().encode('é, à and ü stand here '), 0xff)
    expect(decode(damaged)).toMatchObject({ encoding: 'utf-8', broken: 1 })
  })

  test.each([
    ['a NUL in the midst of it', bytes(0x68, 0x69, 0, 0x21)],
    ['the mark of UTF-32LE', bytes(0xff, 0xfe, 0, 0, 0x68, 0, 0, 0, 0x69, 0, 0, 0)],
    ['the mark of UTF-32BE', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x68, 0, 0, 0, 0x69)],
    ['control characters', bytes(...Array.from({ length: 60 }, (_, i) => (i % 2 ? 0x68 : 0x02)))],
  ])('takes bytes with %s for no text', (_, input) => {
    expect(decode(input)).toBeNull()
  })

  test('throws for no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => typeof (decode(input)?.text ?? '') === 'string'),
    )
  })

  test('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const found = decode(new TextEncoder().encode(text))
        expect(
          found === null || found.text === text.replace(/^\uFEFF/u, '') || found.encoding.startsWith('utf-16'),
        ).toBe(true)
      }),
    )
  })
})
