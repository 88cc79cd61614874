import { expect, it } from 'vitest'
import { readTarball } from './tarball.ts'

const padded = (text: string, size: number): string => text.padEnd(size, '\0')

const entry = (name: string, text: string): string =>
  padded(padded(name, 124) + padded(text.length.toString(8).padStart(11, '0'), 388), 512) +
  padded(text, Math.ceil(text.length / 512) * 512)

it('finds the names and bytes of all files, up to the empty block that ends a tarball', () => {
  const long = 'x'.repeat(600)
  const tar = Buffer.from(`${entry('a.txt', 'one')}${entry('b.txt', '')}${entry('c.txt', long)}${padded('', 1024)}`)
  const found = [...readTarball(tar)].map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])
  expect(found).toEqual([
    ['a.txt', 'one'],
    ['b.txt', ''],
    ['c.txt', long],
  ])
})
