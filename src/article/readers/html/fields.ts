import { lexicon } from '../../../lexicon.ts'
import { squeeze } from './squeeze.ts'
import type { Page } from './tree.ts'

type Field = 'title' | 'published' | 'modified' | 'authors' | 'outlet' | 'language' | 'url'

const namesOf = new Map(
  lexicon<{ readonly field: Field; readonly names: readonly string[] }>('article-pages-fields').map(
    ({ field, names }) => [field, names],
  ),
)

/** What a page's meta tags and itemprop marks tell, by field: the most trustworthy first. */
export type Fields = (field: Field) => readonly string[]

/** Reads the meta tags and itemprop marks of a page. */
export function fieldsOf(page: Page): Fields {
  const values = new Map<string, string[]>()
  const add = (name: string | null, value: string | null): void => {
    const words = squeeze(value ?? '')
    if (!name || !words || words.length > LONGEST) return
    const key = name.toLowerCase()
    const known = values.get(key)
    if (!known) values.set(key, [words])
    else if (!known.includes(words)) known.push(words)
  }
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) add(meta.getAttribute(attribute), content)
  }
  for (const marked of page.querySelectorAll('[itemprop]')) {
    const name = marked.getAttribute('itemprop')
    if (marked.localName === 'meta' || !/^(?:author|datePublished|dateModified|headline)$/u.test(name ?? '')) continue
    const inner = marked.querySelector('[itemprop="name"]') ?? marked
    const value = marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? inner.textContent
    add(name, value)
  }
  return (field) => (namesOf.get(field) ?? []).flatMap((name) => values.get(name) ?? [])
}

const LONGEST = 500
