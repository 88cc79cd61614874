import type { WordClusters } from '../../src/annotate/mentions/tagger/clusters.ts'
import {
  ANY,
  type Example,
  examplesOf,
  type Labelled,
  OUTSIDE_ONLY,
  opensName,
  records,
  type Source,
  type TypeMap,
} from './examples.ts'
import { ewtRecords } from './gum.ts'

/** spaCy's OntoNotes types; those left out here stand for no name of ours. */
const ONTONOTES: TypeMap = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
  EVENT: 'EVENT',
  PRODUCT: 'PRODUCT',
  NORP: 'NORP',
}

/** What the teacher (spaCy en_core_web_md, see teach.py) names in one text: [start, end, type]. */
interface Lesson {
  readonly id: string
  readonly names: readonly (readonly [number, number, string])[]
}

const ARTICLE = /^the\s+/i
const POSSESSIVE = /(?:['’]s|['’])$/

/** OntoNotes takes in the article and the possessive; we don't. */
function trimmed(text: string, [start, end, type]: Lesson['names'][number]): Labelled['mentions'][number] {
  const words = text.slice(start, end)
  return {
    start: start + (ARTICLE.exec(words)?.[0].length ?? 0),
    end: end - (POSSESSIVE.exec(words)?.[0].length ?? 0),
    type,
  }
}

type CoreToken = readonly [start: number, end: number, pos: string, lemma: string, ner: string, ...rest: unknown[]]

interface CoreArticle {
  readonly id: string
  readonly sentences: readonly (readonly CoreToken[])[]
}

const CONLL: TypeMap = { PERSON: 'PERSON', ORGANIZATION: 'ORG', LOCATION: 'PLACE' }

/** The names that CoreNLP marked: runs of tokens of one type. */
function coreNames({ sentences }: CoreArticle): Labelled['mentions'] {
  return sentences.flatMap((tokens) => {
    const names: { start: number; end: number; type: string }[] = []
    tokens.forEach(([start, end, , , ner], t) => {
      if (!CONLL[ner] && ner !== 'MISC') return
      const last = names[names.length - 1]
      if (t && tokens[t - 1][4] === ner && last) last.end = end
      else names.push({ start, end, type: ner })
    })
    return names
  })
}

/**
 * News sentences with the labels of two teachers, spaCy and CoreNLP. Where they differ, either counts as right: what people
 * marked then decides. CoreNLP's MISC says nothing, since it takes in what spaCy tells apart.
 */
export function newsExamples(
  texts: string,
  lessons: string,
  core: string,
  clusters: WordClusters,
  source: Source,
): Example[] {
  const names = new Map(records<Lesson>(lessons).map((lesson) => [lesson.id, lesson.names]))
  const parsed = new Map(records<CoreArticle>(core).map((article) => [article.id, article]))
  return records<{ id: string; text: string }>(texts).flatMap(({ id, text }) => {
    const first = examplesOf(
      { text, mentions: (names.get(id) ?? []).map((name) => trimmed(text, name)) },
      ONTONOTES,
      clusters,
      source,
      OUTSIDE_ONLY,
    )
    const article = parsed.get(id)
    if (!article) return first
    const second = examplesOf({ text, mentions: coreNames(article) }, CONLL, clusters, source, OUTSIDE_ONLY)
    return first.map((example, s) => ({
      ...example,
      allowed: example.allowed.map((bits, t) => (second[s].allowed[t] === ANY ? bits : bits | second[s].allowed[t])),
    }))
  })
}

/** The types that spaCy tells well enough on mail and reviews. */
const SURE = new Set(['PERSON', 'GPE', 'LOC', 'FAC', 'NORP'])

/**
 * Sentences of the treebank with spaCy's labels, put right by its tags: a proper noun that spaCy passed over may be anything, a
 * name that opens with another word may too.
 */
export function treebankExamples(treebank: string, lessons: string, clusters: WordClusters, source: Source): Example[] {
  const names = new Map(records<Lesson>(lessons).map((lesson) => [lesson.id, lesson.names]))
  return ewtRecords(treebank).flatMap(({ id, text, mentions }) => {
    const labelled = (names.get(id) ?? [])
      .map((name) => trimmed(text, name))
      .map((name) => (SURE.has(name.type) ? name : { ...name, type: '?' }))
    const taught = examplesOf({ text, mentions: labelled }, ONTONOTES, clusters, source, OUTSIDE_ONLY)
    const proper = examplesOf({ text, mentions }, ONTONOTES, clusters, source, OUTSIDE_ONLY)
    return taught.map((example, s) => ({
      ...example,
      allowed: example.allowed.map((bits, t) => {
        const isProper = proper[s].allowed[t] === ANY
        return isProper === (bits !== OUTSIDE_ONLY) || (!isProper && !opensName(bits)) ? bits : ANY
      }),
    }))
  })
}
