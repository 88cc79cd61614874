import { fold, forms } from './words.ts'

/** Words in a row, often one, in the form in which they are looked for. */
export interface Part {
  readonly words: readonly string[]
  /** As typed, folded but not stemmed. */
  readonly typed: string
}

/** A person's wording as what must and what must not stand in a row. */
export interface Wording {
  readonly all: readonly Part[]
  readonly none: readonly Part[]
}

/** Words in quotation marks of any kind, or up to the next space; a minus before it says that it must not be there. */
const PART = /(?<minus>-?)(?:["“”„]([^"“”„]*)["“”„]?|(\S+))/gu
/** Nobody asks for more; a whole report may be pasted. */
const LONGEST = 1000
const MOST = 24

/** Reads what was typed. There is nothing that it can't read: signs without a letter or digit mean nothing. */
export function wording(typed: string): Wording {
  const all: Part[] = []
  const none: Part[] = []
  for (const match of typed.slice(0, LONGEST).matchAll(PART)) {
    const text = match[2] ?? match[3] ?? ''
    const part = { words: forms(text), typed: fold(text) }
    if (part.words.length > 0) (match.groups?.minus === '-' ? none : all).push(part)
  }
  return { all: all.slice(0, MOST), none: none.slice(0, MOST) }
}
