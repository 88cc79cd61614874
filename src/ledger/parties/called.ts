import type { Story } from '../../story/story.ts'
import { anyUsedAs } from '../words/function-words.ts'

/** Adds a name under a key, or null where two share it: a wording that fits two names nobody. */
function claim(index: Map<string, string | null>, key: string, name: string): void {
  const before = index.get(key)
  index.set(key, before === undefined || before === name ? name : null)
}

/** A one-word tail ("service") would fit half the bodies of a country. */
const FEWEST_WORDS = 2

/** Fewer initials than this fit too many names. */
const FEWEST_INITIALS = 3
const initialsOf = (words: readonly string[]): string => words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('')

/**
 * Whom a wording without a full name stands for in a story: the one body whose name ends in it ("emergency service"
 * for "National Emergency Service") or has its initials ("NES"), the one person who bears it as a role ("governor").
 */
export function calledIn(story: Story): (wording: string) => string | null {
  const index = new Map<string, string | null>()
  for (const { name, type, roles } of story.entities) {
    if (type === 'PERSON') {
      for (const role of roles) claim(index, plain(role), name)
      continue
    }
    if (type !== 'ORG') continue
    const words = name.split(' ')
    for (let from = 1; words.length - from >= FEWEST_WORDS; from++)
      claim(index, plain(words.slice(from).join(' ')), name)
    if (words.length >= FEWEST_INITIALS) claim(index, plain(initialsOf(words)), name)
  }
  return (wording) => index.get(plain(wording)) ?? null
}

/** "a spokeswoman for the service", "the service’s spokeswoman": the noun for the body that a role speaks for. */
const SPEAKS_FOR = new RegExp(
  `\\b${anyUsedAs('parts-name')} the (?<after>\\p{L}+)$|^(?:the )?(?<before>\\p{L}+)[’']s `,
  'iu',
)

/**
 * The body that a person's roles point back to by its last word alone, where the story has one such body: "the
 * service" for "National Emergency Service".
 */
export function bodyInRoles(story: Story): (roles: readonly string[]) => string | null {
  const byLastWord = new Map<string, string | null>()
  for (const { name, type } of story.entities) {
    if (type === 'ORG') claim(byLastWord, plain(name.split(' ').at(-1) ?? name), name)
  }
  return (roles) => {
    for (const role of roles) {
      const groups = SPEAKS_FOR.exec(role)?.groups
      const body = byLastWord.get(plain(groups?.after ?? groups?.before ?? ''))
      if (body) return body
    }
    return null
  }
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, '')
    .replace(/\s+/gu, ' ')
    .trim()
