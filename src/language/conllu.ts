import type { Document, Token } from './document.ts'

const field = (value: string): string => value.replace(/\s+/gu, ' ') || '_'

/** The document in CoNLL-U, https://universaldependencies.org/format.html; `id` names it. */
export function conllu(id: string, document: Document): string {
  const { text, tokens, sentences } = document
  const lines: string[] = [`# newdoc id = ${field(id)}`]
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) lines.push('# newpar')
    paragraph = sentence.paragraph
    lines.push(`# sent_id = ${field(id)}-${sentence.index + 1}`)
    lines.push(`# text = ${field(text.slice(sentence.start, sentence.end))}`)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      lines.push(columns(tokens[i], sentence.firstToken, tokens[i + 1]))
    }
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

function columns(token: Token, first: number, next: Token | undefined): string {
  const { form, lemma, upos, xpos, deprel } = token
  const head = token.head < 0 ? 0 : token.head - first + 1
  const touches = next !== undefined && next.start === token.end
  const id = token.index - first + 1
  return [id, field(form), field(lemma), upos, xpos, '_', head, deprel, '_', touches ? 'SpaceAfter=No' : '_'].join('\t')
}
