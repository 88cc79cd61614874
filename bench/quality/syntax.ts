import { readText, reckon, scorer, scratchFile } from '../command.ts'
import { type DevSet, percent } from './set.ts'

type Scores = Record<string, { readonly f1: number; readonly aligned?: number }>

/** The running text of a treebank: a record a document, sentences parted by a space, paragraphs by a blank line. */
export function textsOf(conllu: string): readonly { readonly id: string; readonly text: string }[] {
  const texts: { id: string; text: string }[] = []
  let opens = false
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc')) texts.push({ id: `doc-${texts.length}`, text: '' })
    else if (line.startsWith('# newpar')) opens = true
    else if (line.startsWith('# text = ')) {
      const document = texts.at(-1)
      if (!document) continue
      if (document.text !== '') document.text += opens ? '\n\n' : ' '
      document.text += line.slice('# text = '.length)
      opens = false
    }
  }
  return texts
}

/** Tokens, sentences, tags and parse from raw text, on the treebanks' development part. */
export const syntaxSet: DevSet = {
  name: 'ud/dev',
  measure(shared) {
    const gold = `${shared}/ud/dev.conllu.gz`
    const input = scratchFile(
      textsOf(readText(gold))
        .map((record) => JSON.stringify(record))
        .join('\n'),
      '.jsonl',
    )
    const scores = scorer<Scores>(`${shared}/score/syntax.mjs`, [
      gold,
      reckon(['annotate', input, '--conllu'], '.conllu'),
    ])
    const f1 = (metric: string): number => percent(scores[metric]?.f1 ?? 0)
    return [
      { name: 'tokens F1', value: f1('Tokens'), reach: 99 },
      { name: 'sentences F1', value: f1('Sentences') },
      { name: 'UPOS F1', value: f1('UPOS'), reach: 96 },
      { name: 'XPOS F1', value: f1('XPOS'), reach: 95.5 },
      { name: 'UAS without punctuation, own tokens', value: f1('UAS-np') },
      { name: 'LAS without punctuation, own tokens', value: f1('LAS-np') },
    ]
  },
}
