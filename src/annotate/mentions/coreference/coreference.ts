import type { Document, Token } from '../../../language/document.ts'
import { emptyVerbs, roles } from '../lists/listed.ts'
import { stateNamed } from '../lists/places.ts'
import type { Entity, Names } from '../mention.ts'
import { mentionAtTokens, NONE, tokensIn } from '../tokens.ts'
import { boundBeside } from './binding.ts'
import { genderOf } from './gender.ts'
import { fade, type Gender, type Held, isNamed, type Mind, note, openMind } from './mind.ts'
import { narrated } from './narration.ts'
import { phraseAt, sortOf } from './phrases.ts'
import { pronounGender } from './pronouns.ts'
import { type Link, referent } from './referents.ts'
import { holdersByWord } from './role-holders.ts'
import { toldGenders } from './told-genders.ts'

const SUBJECT = 3
const OTHER = 1
/** How much whom a quotation speaks of counts outside of it: the report goes on with whom it speaks of itself. */
const QUOTED = 0.25

const weightOf = ({ deprel }: Token): number => (deprel.startsWith('nsubj') ? SUBJECT : OTHER)

/** The links of the names that are in hand: attributions ask for them after mentions did. */
const kept = new WeakMap<
  Names['mentions'],
  { readonly document: Document; readonly links: ReadonlyMap<number, Link> }
>()

/**
 * What each pronoun and common noun of a document that stands for a named entity stands for, by the index of its token. Worked
 * out once for the same names.
 */
export function corefer(document: Document, names: Names): ReadonlyMap<number, Link> {
  const known = kept.get(names.mentions)
  if (known?.document === document) return known.links
  const links = linksOf(document, names)
  kept.set(names.mentions, { document, links })
  return links
}

/** One walk over the text that keeps in mind whom it speaks of. */
function linksOf(document: Document, { mentions, entities }: Names): ReadonlyMap<number, Link> {
  const { tokens, quotes } = document
  const links = new Map<number, Link>()
  const entityOf = new Map<number, Entity>(entities.flatMap((entity) => entity.mentions.map((m) => [m, entity])))
  const mentionAt = mentionAtTokens(document, mentions)
  const inRole = new Set<number>()
  for (const { role } of mentions) {
    if (!role) continue
    const { firstToken, endToken } = tokensIn(document, role)
    for (let t = firstToken; t < endToken; t++) inRole.add(t)
  }
  const told = toldGenders(document, { entities }, mentionAt)
  const genders = new Map(
    entities.map((entity) => [entity, genderOf(document, entity, mentions) ?? told.get(entity) ?? null]),
  )
  const own = narrated(document)
  const mind = openMind()
  const quotedMind = openMind()
  const holders = holdersByWord(entities)
  let sentence = 0
  let quote = 0
  let quoted = false
  let speakers: Held[] = []

  for (const token of tokens.filter((each) => mentionAt[each.index] !== NONE || mayRefer(each))) read(token)
  return links

  function read(token: Token): void {
    const t = token.index
    if (token.sentence !== sentence) {
      fade(quotedMind, token.sentence - sentence)
      // However long somebody is quoted, the report goes on where it was.
      fade(mind, own[token.sentence] - own[sentence])
      sentence = token.sentence
      speakers = []
    }
    while (quote < quotes.length && quotes[quote].end <= token.start) quote++
    quoted = quote < quotes.length && quotes[quote].start <= token.start
    const mention = mentionAt[t]
    const gender = mention === NONE ? pronounGender(token.form) : null
    if (mention !== NONE) {
      if (mentionAt[t + 1] !== mention) readName(t, mention)
    } else if (gender) readPronoun(token, gender)
    else if (
      isIt(token) &&
      token.deprel === 'nsubj' &&
      tokens[token.head] &&
      !emptyVerbs().has(tokens[token.head].lemma)
    )
      readIt(token)
    else if (!inRole.has(t)) readNoun(token)
  }

  /** The name that ends with token `t`. */
  function readName(t: number, mention: number): void {
    const entity = entityOf.get(mention) as Entity
    const weight = subjectIn(tokens, mentionAt, t) ? SUBJECT : OTHER
    // "Social Security numbers" speaks of numbers.
    if (!namesOther(tokens, t)) bring(entity, weight, mention)
    if (weight === SUBJECT && !quoted) speakers.push(entity)
  }

  function readPronoun(token: Token, gender: Gender): void {
    const beside = new Set(boundBeside(token, document).map(({ index }) => standingAt(index)))
    const fits = (held: Held): boolean =>
      (isNamed(held) ? (genders.get(held) ?? gender) : (held.gender ?? gender)) === gender &&
      !(isNamed(held) && beside.has(held))
    const found =
      (quoted ? quotedMind.people.most(fits) : null) ??
      mind.people.most((held) => fits(held) && !(quoted && speakers.includes(held)))
    if (!found) return
    note(quoted ? quotedMind : mind, found.entity, weightOf(token), found.mention)
    if (!isNamed(found.entity)) return
    links.set(token.index, { entity: found.entity, mention: found.mention, rule: 'pronoun' })
    // Of whom a quotation speaks, the report may have named more than the quotation does.
    if (!quoted && found.alone && !genders.get(found.entity)) genders.set(found.entity, gender)
  }

  /** The minds that a word may go back to, the nearer first. */
  function minds(): readonly Mind[] {
    return quoted ? [quotedMind, mind] : [mind]
  }

  /** Brings somebody to mind, inside a quotation to the mind of who speaks above all. */
  function bring(held: Held, weight: number, mention: number): void {
    if (quoted) note(quotedMind, held, weight, mention)
    if (!quoted || isNamed(held)) note(mind, held, quoted ? weight * QUOTED : weight, mention)
  }

  /** Whom a token names or stands for. */
  function standingAt(t: number): Entity | undefined {
    return mentionAt[t] === NONE ? links.get(t)?.entity : entityOf.get(mentionAt[t])
  }

  function readIt(token: Token): void {
    const found = minds()
      .map(({ bodies, places }) => bodies.most(() => true) ?? places.most(({ name }) => stateNamed(name) !== null))
      .find((one) => one)
    if (!found) return
    bring(found.entity, weightOf(token), found.mention)
    if (isNamed(found.entity)) links.set(token.index, { ...found, entity: found.entity, rule: 'pronoun' })
  }

  function readNoun(token: Token): void {
    const phrase = phraseAt(document, token.index, mentionAt)
    if (!phrase) return
    const link = minds()
      .map((one) => referent(phrase, one, { holders, mentions, standingAt }))
      .find((one) => one)
    if (link) {
      links.set(token.index, link)
      bring(link.entity, weightOf(token), link.mention)
    } else if (phrase.sort !== 'place' && !phrase.named) {
      const told = roles().get(phrase.noun)
      bring({ unnamed: phrase.sort, gender: told === 'm' || told === 'f' ? told : null }, weightOf(token), -1)
    }
  }
}

const isIt = ({ form }: Token): boolean => form.length === 2 && form.toLowerCase() === 'it'

/** Whether a word is one of those that can stand for what the text names. */
const mayRefer = (token: Token): boolean => sortOf(token) !== null || pronounGender(token.form) !== null || isIt(token)

/** Whether a name only says which things of another kind are meant: it stands before a common noun that is not a role. */
const namesOther = (tokens: readonly Token[], last: number): boolean => {
  const { deprel, head } = tokens[last]
  const noun = tokens[head]
  return deprel === 'compound' && noun?.upos === 'NOUN' && head === last + 1 && !roles().has(noun.lemma.toLowerCase())
}

/** Whether a name is a subject, or stands beside one: "a lawyer, Peter Lind, said". */
const subjectIn = (tokens: readonly Token[], mentionAt: Int32Array, last: number): boolean => {
  const mention = mentionAt[last]
  for (let t = last; t >= 0 && mentionAt[t] === mention; t--) {
    const { deprel, head } = tokens[t]
    if (deprel.startsWith('nsubj') || (deprel === 'appos' && tokens[head]?.deprel.startsWith('nsubj'))) return true
  }
  return false
}
