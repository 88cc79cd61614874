import type { Document } from '../../language/document.ts'
import { tokenise } from '../../language/tokens/tokenise.ts'
import { lexicon } from '../../lexicon.ts'

/** What a word or phrase is listed as; bits, since "Georgia" is a state of two kinds and "Jordan" a first name too. */
export const LISTED = {
  state: 1,
  demonym: 2,
  capital: 4,
  place: 8,
  region: 16,
  body: 32,
  media: 64,
  company: 128,
  people: 256,
  seat: 512,
  first: 1024,
  title: 2048,
  role: 4096,
  time: 8192,
  lower: 16384,
} as const

/** An entry of `lexicons/names-states.json`. */
export interface State {
  readonly name: string
  readonly capital: string | null
  readonly capitalAlso?: readonly string[]
  readonly demonyms: readonly string[]
  readonly aliases: readonly string[]
  /** "North" for North Korea, once the article has named it in full. */
  readonly short?: string
}

export interface Place {
  readonly place: string
  readonly kind: 'city' | 'state' | 'area' | 'region'
  readonly country?: string
}

export interface Body {
  readonly body: string
  readonly aliases: readonly string[]
  readonly kind: 'international' | 'state' | 'media' | 'company'
  readonly of?: string
}

interface Phrase {
  readonly words: readonly string[]
  bits: number
}

/** A listed phrase found in a sentence: tokens `first` to `end` (exclusive). */
export interface Listed {
  readonly first: number
  readonly end: number
  readonly bits: number
}

/** Phrases by their first word, the longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Phrase[]>

/** Places are found in lower case too. */
const IN_LOWER_CASE = LISTED.state | LISTED.capital | LISTED.place

const SIMPLE = /^\p{L}+(?: \p{L}+)*$/u

const wordsOfPhrase = (phrase: string): string[] =>
  SIMPLE.test(phrase) ? phrase.split(' ') : tokenise(phrase).map(({ start, end }) => phrase.slice(start, end))

let built: Gazetteer | undefined

/** All that the `names-*` lexicons list, ready to be found in tokens. Built once. */
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}

function build(): Gazetteer {
  const phrases = new Map<string, Phrase[]>()
  const seen = new Map<string, Phrase>()
  const add = (phrase: string, bits: number): void => {
    const known = seen.get(phrase)
    if (known) {
      known.bits |= bits
      return
    }
    const entry = { words: wordsOfPhrase(phrase), bits }
    seen.set(phrase, entry)
    const list = phrases.get(entry.words[0])
    if (list) list.push(entry)
    else phrases.set(entry.words[0], [entry])
  }
  for (const state of lexicon<State>('names-states')) {
    for (const name of [state.name, ...state.aliases]) add(name, LISTED.state)
    for (const demonym of state.demonyms) for (const form of [demonym, `${demonym}s`]) add(form, LISTED.demonym)
    for (const city of [state.capital ?? '', ...(state.capitalAlso ?? [])]) if (city) add(city, LISTED.capital)
  }
  for (const { place, kind } of lexicon<Place>('names-places'))
    add(place, kind === 'region' ? LISTED.region : LISTED.place)
  for (const { body, aliases, kind } of lexicon<Body>('names-bodies')) {
    const bits = kind === 'media' ? LISTED.media : kind === 'company' ? LISTED.company : LISTED.body
    for (const name of [body, ...aliases]) add(name, bits)
  }
  for (const { people } of lexicon<{ people: string }>('names-peoples'))
    for (const form of [people, `${people}s`]) add(form, LISTED.people)
  for (const { seat } of lexicon<{ seat: string }>('names-seats')) add(seat, LISTED.seat)
  for (const { name } of lexicon<{ name: string }>('names-first')) add(name, LISTED.first)
  for (const { title } of lexicon<{ title: string }>('names-titles')) add(title, LISTED.title)
  for (const { noun } of lexicon<{ noun: string }>('names-roles')) add(noun, LISTED.role)
  for (const { word } of lexicon<{ word: string }>('names-calendar')) add(word, LISTED.time)
  for (const { words, bits } of [...seen.values()]) {
    const lower = words.join(' ').toLowerCase()
    if (bits & IN_LOWER_CASE && !seen.has(lower)) add(lower, (bits & IN_LOWER_CASE) | LISTED.lower)
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

/** The listed phrases of a sentence, in order; where phrases begin at one word, the longest. They may overlap. */
export function listedIn(forms: readonly string[]): Listed[] {
  const phrases = gazetteer()
  const found: Listed[] = []
  for (let first = 0; first < forms.length; first++) {
    for (const { words, bits } of phrases.get(forms[first]) ?? NONE) {
      let k = 1
      while (k < words.length && forms[first + k] === words[k]) k++
      if (k < words.length) continue
      found.push({ first, end: first + k, bits })
      break
    }
  }
  return found
}
const NONE: readonly Phrase[] = []

const cache = new WeakMap<Document, readonly (readonly Listed[])[]>()

/** The listed phrases of each sentence of a document, looked up once. */
export function listedOf(document: Document): readonly (readonly Listed[])[] {
  let found = cache.get(document)
  if (!found) {
    found = document.sentences.map(({ firstToken, endToken }) =>
      listedIn(document.tokens.slice(firstToken, endToken).map(({ form }) => form)),
    )
    cache.set(document, found)
  }
  return found
}
