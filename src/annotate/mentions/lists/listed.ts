import { lexicon } from '../../../lexicon.ts'
import type { Body, State } from './gazetteer.ts'

/** What a lexicon lists under each key, read once. */
function once<Value>(build: () => ReadonlyMap<string, Value>): () => ReadonlyMap<string, Value> {
  let built: ReadonlyMap<string, Value> | undefined
  return () => (built ??= build())
}

/** Organisations by each of their names. */
export const bodies = once(
  () =>
    new Map(lexicon<Body>('names-bodies').flatMap((body) => [body.body, ...body.aliases].map((name) => [name, body]))),
)

/** What a people is of, by its name and its plural: "Europe" for "European". */
export const peoples = once(
  () =>
    new Map(
      lexicon<{ people: string; of: string }>('names-peoples').flatMap(({ people, of }) => [
        [people, of],
        [`${people}s`, of],
      ]),
    ),
)

/** Buildings that stand for the body inside. */
export const seats = once(
  () => new Map(lexicon<{ seat: string; of: string | null }>('names-seats').map(({ seat, of }) => [seat, of])),
)

/** m, f, or mf. */
export type Gender = 'm' | 'f' | 'mf'

/** Whose first name a word is. */
export const firstNames = once(
  () => new Map(lexicon<{ name: string; gender: Gender }>('names-first').map(({ name, gender }) => [name, gender])),
)

/** An entry of `lexicons/names-titles.json`. */
export interface Title {
  readonly title: string
  readonly gender?: Gender
  readonly honorific?: true
  /** One of a state's or body's offices: "President", no rank or profession. */
  readonly office?: true
  /** Part of the name after all: "Pope Francis", "King Salman". */
  readonly stays?: true
}

/** Titles by their words in lower case. */
export const titles = once(
  () => new Map(lexicon<Title>('names-titles').map((title) => [title.title.toLowerCase(), title])),
)

/** Picture agencies as credits write them, word by word, by the first word. */
export const credits = once(() =>
  Map.groupBy(
    lexicon<{ words: string }>('names-credits').map(({ words }) => words.split(' ')),
    ([first]) => first,
  ),
)

/** Nouns for people, in lower case, with their gender where they tell it. */
export const roles = once(
  () =>
    new Map(
      lexicon<{ noun: string; gender?: Gender }>('names-roles').map(({ noun, gender }) => [noun, gender ?? null]),
    ),
)

/** Nouns that refer back to an organisation: to a company, a medium, or one with the noun in its name. */
export const bodyNouns = once(
  () =>
    new Map(
      lexicon<{ noun: string; kind: 'company' | 'media' | 'public' | 'any' }>('names-bodies-nouns').map(
        ({ noun, kind }) => [noun, kind],
      ),
    ),
)

/** Words that end the names of newspapers, magazines and stations, in lower case. */
export const mediaWords = once(() => new Map(lexicon<{ word: string }>('names-media').map(({ word }) => [word, true])))

/** Nouns that refer back to a place: of a state, a town, or an area. */
export const placeNouns = once(
  () =>
    new Map(
      lexicon<{ noun: string; of: 'state' | 'town' | 'area' }>('names-places-nouns').map(({ noun, of }) => [noun, of]),
    ),
)

/** The roles that a more general noun refers back to: "the lawmaker" for a senator. */
export const roleKinds = once(
  () =>
    new Map(
      lexicon<{ noun: string; kinds: readonly string[] }>('names-role-kinds').map(({ noun, kinds }) => [noun, kinds]),
    ),
)

/** Months, days and the like. */
export const calendarWords = once(
  () => new Map(lexicon<{ word: string }>('names-calendar').map(({ word }) => [word, true])),
)

/** The state that a word stands for after "the", once the article has named it: "North" for North Korea. */
export const shortStates = once(
  () => new Map(lexicon<State>('names-states').flatMap(({ name, short }) => (short ? [[short, name] as const] : []))),
)

/** Words that a hyphen ties to a name without being part of it. */
export const hyphenWords = once(
  () => new Map(lexicon<{ word: string }>('names-hyphens').map(({ word }) => [word, true])),
)

/** Prepositions after which a place is the place itself. */
export const placing = once(() => new Map(lexicon<{ word: string }>('names-placing').map(({ word }) => [word, true])))

/** Verbs whose "it" stands for nothing. */
export const emptyVerbs = once(
  () => new Map(lexicon<{ lemma: string }>('names-empty-verbs').map(({ lemma }) => [lemma, true])),
)

/** Pronouns that open a clause on whoever was just named. */
export const relatives = once(
  () => new Map(lexicon<{ word: string }>('names-relatives').map(({ word }) => [word, true])),
)

/** Determiners that speak of somebody known. */
export const definites = once(
  () => new Map(lexicon<{ word: string }>('names-definites').map(({ word }) => [word, true])),
)
