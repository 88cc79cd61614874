import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One sentence of a treebank: its words in parallel arrays. */
export interface TreebankSentence {
  readonly id: string
  readonly text: string
  /** Whether a document, a paragraph begins here. */
  readonly newDocument: boolean
  readonly newParagraph: boolean
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the head in the sentence; -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  readonly spaceAfter: readonly boolean[]
}

/** The text of a file, gunzipped where its first bytes say so. */
export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The sentences of a CoNLL-U file; empty nodes are left out, multi-word tokens are read as their words. */
export function readConllu(path: string): TreebankSentence[] {
  return readText(path)
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map(readSentence)
}

function readSentence(block: string): TreebankSentence {
  const lines = block.split('\n')
  const comment = (name: string): string => {
    const found = lines.find((line) => line.startsWith(`# ${name}`))
    return found ? found.slice(found.indexOf('=') + 1).trim() : ''
  }
  const words = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
  const joined = new Map<number, boolean>()
  for (const line of lines) {
    const range = /^(\d+)-(\d+)\t/.exec(line)
    if (!range) continue
    for (let id = +range[1]; id < +range[2]; id++) joined.set(id, false)
    joined.set(+range[2], !line.includes('SpaceAfter=No'))
  }
  return {
    id: comment('sent_id'),
    text: comment('text'),
    newDocument: lines.some((line) => line.startsWith('# newdoc')),
    newParagraph: lines.some((line) => line.startsWith('# newpar')),
    forms: words.map((word) => word[1]),
    lemmas: words.map((word) => word[2]),
    upos: words.map((word) => word[3]),
    xpos: words.map((word) => word[4]),
    heads: words.map((word) => Number(word[6]) - 1),
    deprels: words.map((word) => word[7]),
    spaceAfter: words.map((word) => joined.get(+word[0]) ?? !word[9].includes('SpaceAfter=No')),
  }
}
