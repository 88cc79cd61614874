import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { syntax } from '../../src/annotate/attributions/reading/syntax.ts'
import type { Span } from '../../src/article/article.ts'
import { analyse } from '../../src/language/analyse.ts'
import { align } from './gold.ts'
import type { Example } from './questions.ts'

interface Record {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Span[]
    readonly cue: readonly Span[]
    readonly content: readonly Span[]
  }[]
}

/** PolNeAR's train half (Newell, Margolin and Ruths, LREC 2018), parsed by this package. */
export function polnear(): Example[] {
  const bytes = readFileSync(new URL('../../../shared/polnear/train.jsonl.gz', import.meta.url))
  const records = gunzipSync(bytes)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record)
  return records.map(({ text, attributions }) => {
    const read = syntax(analyse(text))
    return { syntax: read, gold: align(read, attributions) }
  })
}
