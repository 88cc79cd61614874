import { rarity } from '../grouping/rarity.ts'
import { term } from '../grouping/term.ts'
import type { Word } from '../words.ts'
import { spelling } from './alignment.ts'
import { LONG, RARE, SHARE, tells } from './sameness.ts'
import type { Utterance } from './utterance.ts'

/** What is asked of an utterance again and again, worked out once. */
interface Read {
  /** Of each of its words, what every spelling of it has in common. */
  readonly spellings: readonly string[]
  readonly known: ReadonlySet<string>
  /** What each of its words tells by its rarity; 0 for a name and for what tells nothing. */
  readonly telling: readonly number[]
  readonly tellingWords: number
}

function readOf({ words }: Utterance): Read {
  const spellings = words.map(({ form }) => spelling(form))
  const telling = words.map((word: Word) => (tells(word) ? rarity(term(word.form)) : 0))
  return { spellings, known: new Set(spellings), telling, tellingWords: telling.filter((weight) => weight > 0).length }
}

/**
 * Tells whether two utterances have so many words in common, in whatever order, that they may be one quotation: asked
 * before they are laid side by side, which costs the product of their lengths.
 */
export function likelyPairs(): (a: Utterance, b: Utterance) => boolean {
  const known = new Map<Utterance, Read>()
  const read = (utterance: Utterance): Read => {
    const found = known.get(utterance) ?? readOf(utterance)
    known.set(utterance, found)
    return found
  }
  return (a, b) => {
    const [one, other] = [read(a), read(b)]
    let shared = 0
    let telling = 0
    let rare = 0
    one.spellings.forEach((word, place) => {
      if (!other.known.has(word)) return
      shared++
      if (one.telling[place] === 0) return
      telling++
      rare += one.telling[place]
    })
    const shorter = b.quoted ? Math.min(a.words.length, b.words.length) : a.words.length
    if (shared >= LONG && shared >= SHARE * shorter) return true
    const fewest = b.quoted && b.words.length < a.words.length ? other.tellingWords : one.tellingWords
    return telling >= 2 && rare >= RARE && (shared >= LONG || 2 * telling >= fewest)
  }
}
