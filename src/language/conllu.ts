import type { Document, Token } from './document.ts'

/**
 * The document in CoNLL-U, https://universaldependencies.org/format.html; `id` names it. Words that are written as one ("don't",
 * "Elmford's") stand below a multi-word token, as in the English treebanks.
 */
export function conllu(id: string, document: Document): string {
  const { text, tokens, sentences } = document
  const lines: string[] = [`# newdoc id = ${field(id)}`]
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) lines.push('# newpar')
    paragraph = sentence.paragraph
    lines.push(`# sent_id = ${field(id)}-${sentence.index + 1}`)
    lines.push(`# text = ${field(text.slice(sentence.start, sentence.end))}`)
    const members = tokens.slice(sentence.firstToken, sentence.endToken)
    for (let i = 0; i < members.length; i++) {
      if (i === 0 || !joins(members[i - 1], members[i])) {
        const end = endOfWord(members, i)
        if (end > i + 1) lines.push(range(text, members, i, end))
      }
      lines.push(columns(members[i], sentence.firstToken, isSpaceAfter(members, i)))
    }
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

const field = (value: string): string => value.replace(/\s+/gu, ' ') || '_'

const CLITIC = /^(?:n['’]t|['’]\p{L}+)$/iu

/** Whether `second` is written as one word with `first`: a clitic, or letters upon letters ("gon" "na"). */
function joins(first: Token, second: Token): boolean {
  if (first.end !== second.start) return false
  if (CLITIC.test(second.form) || second.xpos === 'POS') return true
  return /\p{L}$/u.test(first.form) && /^\p{L}/u.test(second.form)
}

/** Where the word that begins with token `i` ends. */
function endOfWord(tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (end < tokens.length && joins(tokens[end - 1], tokens[end])) end++
  return end
}

/** Only the last of a word's tokens says whether a space follows, and says it with the word. */
function isSpaceAfter(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || tokens[i].end !== next.start) return true
  return joins(tokens[i], next) || (i > 0 && joins(tokens[i - 1], tokens[i]))
}

const misc = (isSpace: boolean): string => (isSpace ? '_' : 'SpaceAfter=No')

function range(text: string, tokens: readonly Token[], first: number, end: number): string {
  const form = field(text.slice(tokens[first].start, tokens[end - 1].end))
  const next = tokens[end]
  const touches = next !== undefined && next.start === tokens[end - 1].end
  return [`${first + 1}-${end}`, form, '_', '_', '_', '_', '_', '_', '_', misc(!touches)].join('\t')
}

function columns(token: Token, first: number, isSpace: boolean): string {
  const { form, lemma, upos, xpos, deprel } = token
  const head = token.head < 0 ? 0 : token.head - first + 1
  const id = token.index - first + 1
  return [id, field(form), field(lemma), upos, xpos, '_', head, deprel, '_', misc(isSpace)].join('\t')
}
