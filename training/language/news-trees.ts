import { type Parser, parse } from '../../src/language/parser/parser.ts'
import { type Tagger, tag } from '../../src/language/tagger/tagger.ts'
import type { Vocabulary } from '../../src/language/vocabulary.ts'
import { wordsOf } from '../../src/language/words.ts'
import type { CorenlpSentence } from '../corpora/corenlp.ts'
import { goldTree, UNKNOWN } from './oracle.ts'
import type { ParsedSentence } from './train-parser.ts'

const universal = (deprel: string): string => deprel.split(':')[0]

/** Relations that CoreNLP, which learned from a newspaper, gets right more often in news than a parser that learned from the treebank. */
const TRUSTED = new Set([
  'nsubj',
  'nsubj:pass',
  'ccomp',
  'xcomp',
  'obj',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'case',
  'det',
])

const SHORTEST = 6
const LONGEST = 60

/**
 * News sentences with what two parsers that learned from different texts agree on: the head where both give the same one, the
 * relation where they agree on that too. Of the rest nothing is learned, save where CoreNLP is the one to trust.
 */
export function newsTrees(
  sentences: readonly CorenlpSentence[],
  tagger: Tagger,
  parser: Parser,
  vocabulary: Vocabulary,
): ParsedSentence[] {
  const found: ParsedSentence[] = []
  for (const { forms, heads, deprels } of sentences) {
    if (forms.length < SHORTEST || forms.length > LONGEST) continue
    const words = wordsOf(forms, vocabulary)
    const tags = tag(tagger, words)
    const own = parse(parser, words, tags)
    const known = heads.map((head, i) => {
      if (head === own.heads[i]) return head
      return TRUSTED.has(deprels[i]) ? head : UNKNOWN
    })
    const labels = own.labels.map((label, i) => {
      const name = label < 0 ? 'root' : parser.labels[label]
      return heads[i] === own.heads[i] && universal(name) === universal(deprels[i]) ? label : -1
    })
    found.push({ words, tags, gold: goldTree(known), labels })
  }
  return found
}
