import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { titles } from '../../src/annotate/mentions/lists/listed.ts'
import { stateNamed } from '../../src/annotate/mentions/lists/places.ts'
import type { Labelled } from './examples.ts'

interface Word {
  readonly form: string
  /** Whether the Penn tag is that of a proper noun: parts of names ("United") may be adjectives to Universal Dependencies. */
  readonly proper: boolean
  readonly start: number
  readonly end: number
}

interface Entity {
  readonly type: string
  readonly first: number
  readonly last: number
  /** Words of its core, counted from 1 at its first word. */
  readonly core: readonly number[]
}

const TYPES: Readonly<Record<string, string>> = { person: 'PERSON', place: 'LOC', organization: 'ORG' }
/** A proper noun outside of every entity that was understood: any label may be right. */
const DOUBTFUL = 'DOUBTFUL'
const OPENING = /\((\d+)-([a-z]+)-[^-()]*-[^-()]*-[^-()]*-([\d,]+)-/y

const documentsOf = (path: string): string[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/^# newdoc id = /m)
    .slice(1)

/** The documents of the GUM part of a CoNLL-U file, with the names among their entities. */
export function gumRecords(path: string): Labelled[] {
  return documentsOf(path)
    .filter((document) => document.startsWith('GUM_'))
    .map((document) => {
      const { text, words, entities } = readDocument(document)
      return { text, mentions: namesOf(words, entities) }
    })
}

/** The documents of the EWT part: names aren't marked there, but proper nouns are, and all else is no name. */
export function ewtRecords(path: string): (Labelled & { readonly id: string })[] {
  return documentsOf(path)
    .filter((document) => !document.startsWith('GUM_'))
    .map((document) => {
      const { text, words } = readDocument(document)
      const doubtful = words.filter(({ proper }) => proper).map(({ start, end }) => ({ start, end, type: DOUBTFUL }))
      return { id: document.slice(0, document.indexOf('\n')), text, mentions: doubtful }
    })
}

function readDocument(document: string): {
  readonly text: string
  readonly words: readonly Word[]
  readonly entities: readonly Entity[]
} {
  let text = ''
  const words: Word[] = []
  const entities: Entity[] = []
  const open: { id: string; type: string; first: number; core: number[] }[] = []
  for (const line of document.split('\n')) {
    if (line.startsWith('# newpar')) text += '\n'
    const columns = line.split('\t')
    if (columns.length < 10) {
      if (line === '' && text && !/\s$/.test(text)) text += ' '
      continue
    }
    if (/[-.]/.test(columns[0]) && /-/.test(columns[0])) continue
    const start = text.length
    text += columns[1]
    words.push({ form: columns[1], proper: columns[4].startsWith('NNP'), start, end: text.length })
    if (!columns[9].includes('SpaceAfter=No')) text += ' '
    const marks = /Entity=([^|]*)/.exec(columns[9])?.[1] ?? ''
    for (let at = 0; at < marks.length; ) {
      OPENING.lastIndex = at
      const opening = OPENING.exec(marks)
      if (opening) {
        open.push({
          id: opening[1],
          type: opening[2],
          first: words.length - 1,
          core: opening[3].split(',').map(Number),
        })
        at = OPENING.lastIndex
        while (at < marks.length && marks[at] !== '(' && marks[at] !== ')') at++
        if (marks[at] === ')') {
          const { type, first, core } = open.pop() as (typeof open)[number]
          entities.push({ type, first, last: words.length - 1, core })
          at++
        }
        continue
      }
      const closing = /^(\d+)\)/.exec(marks.slice(at))
      if (closing) {
        const k = open.findLastIndex(({ id }) => id === closing[1])
        if (k >= 0) {
          const [{ type, first, core }] = open.splice(k, 1)
          entities.push({ type, first, last: words.length - 1, core })
        }
        at += closing[0].length
      } else at++
    }
  }
  return { text, words, entities }
}

const CONNECTING = /^(of|the|and|for|in|de|la|al|von|van|del|di|da|du|-|&|'s|’s|\.|')$/

/** The proper-noun core of an entity: "Mohib" of "the Ambassador Mohib"; null where it has none. */
function nameIn(words: readonly Word[], { type, first, core }: Entity): [number, number] | null {
  let from = first + core[0] - 1
  let to = first + core[core.length - 1] - 1
  if (to >= words.length) return null
  while (from <= to && !words[from].proper) from++
  while (to >= from && !words[to].proper) to--
  if (from > to) return null
  if (type === 'person') {
    let start = to
    while (start > from && (words[start - 1].proper || /^[-.]$/.test(words[start - 1].form))) start--
    from = start
    while (from <= to && (!words[from].proper || titles().has(words[from].form.toLowerCase()))) from++
  }
  if (from > to) return null
  for (let i = from; i <= to; i++)
    if (!words[i].proper && !CONNECTING.test(words[i].form) && !/^\p{Lu}/u.test(words[i].form)) return null
  return [from, to]
}

function namesOf(words: readonly Word[], entities: readonly Entity[]): Labelled['mentions'] {
  const taken = new Set<number>()
  const names = entities
    .filter(({ type }) => TYPES[type])
    .flatMap((entity) => {
      const name = nameIn(words, entity)
      return name ? [{ name, type: TYPES[entity.type] }] : []
    })
    .sort((a, b) => b.name[1] - b.name[0] - (a.name[1] - a.name[0]) || a.name[0] - b.name[0])
  const labelled = names.flatMap(({ name: [from, to], type }) => {
    for (let i = from; i <= to; i++) if (taken.has(i)) return []
    for (let i = from; i <= to; i++) taken.add(i)
    const form = words
      .slice(from, to + 1)
      .map(({ form: word }) => word)
      .join(' ')
    return stateNamed(form)?.by === 'demonym' ? [] : [{ start: words[from].start, end: words[to].end, type }]
  })
  const doubtful = words.filter(({ form, proper }, i) => proper && !taken.has(i) && !titles().has(form.toLowerCase()))
  return [...labelled, ...doubtful.map(({ start, end }) => ({ start, end, type: DOUBTFUL }))]
}
