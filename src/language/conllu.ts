import type { Document, Token } from './document.ts'
import { joinsWord } from './tokens/multiword.ts'

const field = (value: string): string => value.replace(/\s+/gu, ' ') || '_'

/**
 * The document in CoNLL-U, https://universaldependencies.org/format.html; `id` names it. FORM is the text's own
 * slice, unrepaired; "don't" is a range of two words.
 */
export function conllu(id: string, document: Document): string {
  const { text, tokens, sentences } = document
  const joins = (i: number): boolean => joinsWord(tokens, i, (place) => tokens[place]?.xpos === 'POS')
  const lines: string[] = [`# newdoc id = ${field(id)}`]
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) lines.push('# newpar')
    paragraph = sentence.paragraph
    lines.push(`# sent_id = ${field(id)}-${sentence.index + 1}`)
    lines.push(`# text = ${field(text.slice(sentence.start, sentence.end))}`)
    for (let first = sentence.firstToken; first < sentence.endToken; ) {
      let last = first
      while (last + 1 < sentence.endToken && joins(last + 1)) last++
      const fused = last > first
      if (fused) lines.push(range(document, first, last, sentence.firstToken))
      for (let i = first; i <= last; i++) lines.push(word(document, i, sentence.firstToken, fused))
      first = last + 1
    }
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

/** Whether no white space follows a token, in MISC's words. */
const spacing = ({ tokens }: Document, i: number): string =>
  tokens[i + 1]?.start === tokens[i]?.end ? 'SpaceAfter=No' : '_'

/** The line of a word that is written as one but stands for several. */
function range(document: Document, first: number, last: number, base: number): string {
  const { text, tokens } = document
  const written = text.slice((tokens[first] as Token).start, (tokens[last] as Token).end)
  const id = `${first - base + 1}-${last - base + 1}`
  return [id, field(written), '_', '_', '_', '_', '_', '_', '_', spacing(document, last)].join('\t')
}

function word(document: Document, i: number, base: number, fused: boolean): string {
  const { start, end, lemma, upos, xpos, deprel, head: governor } = document.tokens[i] as Token
  const head = governor < 0 ? 0 : governor - base + 1
  const form = field(document.text.slice(start, end))
  return [
    i - base + 1,
    form,
    field(lemma),
    upos,
    xpos,
    '_',
    head,
    deprel,
    '_',
    fused ? '_' : spacing(document, i),
  ].join('\t')
}
