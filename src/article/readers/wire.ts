import { articleOf } from '../record.ts'
import { attributeOf, type Element, elementOf, elementsOf } from './elements.ts'
import { authorsOf } from './html/authors.ts'
import { dayNamed } from './html/days.ts'
import { textOfFragment, wordsOfMarkup } from './html/fragment.ts'
import { baseName } from './names.ts'
import { type Item, report, type Source, textOf } from './reader.ts'
import { withoutProlog } from './xml.ts'

/** The longest file that is read, in UTF-16 units, and the most reports of it. */
const LONGEST = 20_000_000
const MOST_ITEMS = 5000

/**
 * Reads what agencies send to newsrooms, after the IPTC's standards: NewsML-G2 (a message of items, or one item), NewsML 1
 * and NITF. Each item with a text is a report under the id that the agency gave it, so that a later version of it is told
 * as one; pictures and films are passed over.
 */
export function* readWire(source: Source): Generator<Item> {
  const { name } = source
  const { text, problems } = textOf(source)
  yield* problems
  if (text === null) return
  if (text.length > LONGEST) {
    return void (yield { problem: 'larger than any message', where: name, advice: 'part it into smaller files' })
  }
  const xml = withoutProlog(text)
  const items = [...first(elementsOf(xml, 'newsItem'), MOST_ITEMS)]
  const documents = items.length > 0 ? items : [...first(elementsOf(xml, 'nitf'), MOST_ITEMS)]
  const reports = documents.flatMap((item) => {
    const words = bodyOf(item)
    return words === '' ? [] : [{ item, words }]
  })
  if (reports.length === 0) {
    yield { problem: 'no text of a report in it', where: name, advice: 'give the item that has the text' }
  }
  for (const [i, { item, words }] of reports.entries()) {
    const where = reports.length > 1 ? `${name}, item ${i + 1}` : name
    const id = idOf(item)
    const located = report(words, where, () => articleOf({ text: words, ...knownOf(item) }, id ?? nameAt(name, i)))
    yield 'article' in located ? { ...located, ownId: id !== null } : located
  }
}

function* first<Of>(all: Iterable<Of>, most: number): Generator<Of> {
  let count = 0
  for (const one of all) {
    if (count++ >= most) return
    yield one
  }
}

const nameAt = (name: string, i: number): string => (i === 0 ? baseName(name) : `${baseName(name)}-${i + 1}`)

/** Where an item has its text, the surest first. */
const BODIES = ['body.content', 'body', 'inlineXML', 'DataContent', 'inlineData'] as const

/** The paragraphs of an item's text, without those of its pictures. */
function bodyOf({ inner }: Element): string {
  for (const name of BODIES) {
    const body = elementOf(inner, name)?.inner ?? ''
    const words = textOfFragment(withoutMedia(body.replace(/<!\[CDATA\[|\]\]>/gu, ''))) ?? ''
    if (words !== '') return words
  }
  return ''
}

function withoutMedia(markup: string): string {
  const media = [...elementsOf(markup, 'media')]
  const ends = [0, ...media.map(({ end }) => end)]
  return ends.map((from, i) => markup.slice(from, media[i]?.start)).join(' ')
}

/** The id that the agency gave an item. */
function idOf(item: Element): string | null {
  const nitf = elementOf(item.inner, 'doc-id')
  return (
    attributeOf(item, 'guid') ?? (nitf && attributeOf(nitf, 'id-string')) ?? wordsIn(item, 'PublicIdentifier') ?? null
  )
}

/** The words of the first element of these names that has any. */
function wordsIn({ inner }: Element, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of elementsOf(inner, name)) {
      const words = wordsOfMarkup(element.inner)
      if (words !== '') return words
    }
  }
  return null
}

const firstAttribute = ({ inner }: Element, name: string, attribute: string): string | null => {
  const element = elementOf(inner, name)
  return element && attributeOf(element, attribute)
}

/** What an item says of its text. */
function knownOf(item: Element) {
  const outlet = outletOf(item)
  const byline = elementOf(item.inner, 'by') ?? elementOf(item.inner, 'byline')
  // What stands beside the names there is who they are.
  const who = byline && (wordsIn(byline, 'person') ?? wordsOfMarkup(byline.inner))
  return {
    title: wordsIn(item, 'headline', 'hl1', 'title'),
    authors: who ? [...authorsOf([who], outlet)] : [],
    outlet,
    published: dayNamed(
      wordsIn(item, 'versionCreated', 'contentCreated', 'ThisRevisionCreated', 'FirstCreated') ??
        firstAttribute(item, 'date.issue', 'norm') ??
        firstAttribute(item, 'story.date', 'norm'),
    ),
  }
}

/** Who sends it: named in words, since codes of agencies are in none. */
function outletOf(item: Element): string | null {
  for (const name of ['provider', 'infoSource', 'copyrightHolder']) {
    for (const element of elementsOf(item.inner, name)) {
      const words = wordsIn(element, 'name')
      if (words !== null) return words
    }
  }
  return firstAttribute(item, 'pubdata', 'name') ?? firstAttribute(item, 'doc.copyright', 'holder')
}
