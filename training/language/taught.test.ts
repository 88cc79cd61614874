import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { ROOT, UNKNOWN } from './network/lesson.ts'
import { readTaught } from './taught.ts'

it('finds tags, heads and relations by the hash of a sentence, and what the teacher is not sure of', () => {
  const meta = { sentences: 2, words: 5, tags: ['DT|DET', 'NN|NOUN'], relations: ['det', 'nsubj'] }
  const path = join(mkdtempSync(join(tmpdir(), 'taught-')), 'taught.bin.gz')
  const planes = [
    Int32Array.of(-7, 8),
    Uint8Array.of(2, 3),
    Uint8Array.of(0, 1, 1, 2, 0),
    Int8Array.of(1, 0, 2, -128, -1),
  ]
  const bytes = [...planes, Uint8Array.of(0, 2, 1, 2, 0)].map(({ buffer }) => Buffer.from(buffer))
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(meta)}\n`), ...bytes])))

  const taught = readTaught(path)
  expect(taught.get(-7)).toEqual({
    tags: ['DT|DET', 'NN|NOUN'],
    heads: Int32Array.of(1, ROOT),
    labels: ['det', ''],
  })
  expect(taught.get(8)).toEqual({
    tags: ['NN|NOUN', '', 'DT|DET'],
    heads: Int32Array.of(2, UNKNOWN, 1),
    labels: ['nsubj', '', 'det'],
  })
})
