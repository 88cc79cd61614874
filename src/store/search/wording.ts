import { forms } from './words.ts'

/** A person's wording as what must and what must not stand in a row; each is words in a row, often one. */
export interface Wording {
  readonly all: readonly (readonly string[])[]
  readonly none: readonly (readonly string[])[]
}

/** Words in quotation marks of any kind, or up to the next space; a minus before it says that it must not be there. */
const PART = /(?<minus>-?)(?:["“”„]([^"“”„]*)["“”„]?|(\S+))/gu
/** Nobody asks for more; a whole report may be pasted. */
const LONGEST = 1000
const MOST = 24

/** Reads what was typed. There is nothing that it can't read: signs without a letter or digit mean nothing. */
export function wording(typed: string): Wording {
  const all: (readonly string[])[] = []
  const none: (readonly string[])[] = []
  for (const match of typed.slice(0, LONGEST).matchAll(PART)) {
    const words = forms(match[2] ?? match[3] ?? '')
    if (words.length > 0) (match.groups?.minus === '-' ? none : all).push(words)
  }
  return { all: all.slice(0, MOST), none: none.slice(0, MOST) }
}
