import { inOneLine } from '../../article/span.ts'
import { rarity } from '../../story/grouping/rarity.ts'
import { term } from '../../story/grouping/term.ts'
import { align } from '../../story/quotations/alignment.ts'
import type { SharedQuotation } from '../../story/story.ts'
import { type Word, words } from '../../story/words.ts'
import type { Disagreement } from '../ledger.ts'

type Version = SharedQuotation['versions'][number]

/** Two versions of one quotation, with the words that one prints where the other has others. */
interface Alteration {
  readonly versions: readonly [Version, Version]
  readonly shown: readonly [string, string]
  readonly agreeing: number
}

/** Versions beyond these are mostly repeats. */
const COMPARED = 10
/** Words that must agree around the change, and the most that may have changed. */
const AGREEING = 5
const CHANGED = 3
/** Of the shorter version so many words must agree: less is a retelling in the speaker's words. */
const MOST = 0.8
/** A word in more than a fifth of all articles changes the grammar of a quotation, seldom its sense. */
const TELLING = 1.6
const SHOWN_AROUND = 4

/** Words of one speaker, between quotation marks in each report, that differ in substance from report to report. */
export const wordingDisagreements = (quotations: readonly SharedQuotation[]): readonly Omit<Disagreement, 'id'>[] =>
  quotations.flatMap((quotation) => {
    const found = quotation.altered ? alterationOf(quotation) : null
    return found ? [disagreement(quotation, found)] : []
  })

function disagreement(
  { speaker, trail }: SharedQuotation,
  { versions, shown, agreeing }: Alteration,
): Omit<Disagreement, 'id'> {
  const because = `${agreeing} words agree around those that differ, and both stand in quotation marks`
  const evidence = versions.map((version) => version.evidence)
  return {
    kind: 'wording',
    about: `what ${speaker} said`,
    measure: null,
    sides: versions.map((version, i) => ({
      source: speaker,
      value: null,
      stance: null,
      words: shown[i] ?? version.text,
      evidence: [version.evidence],
    })),
    because,
    trail: [...trail, { rule: 'wording.altered', because, evidence }],
  }
}

/** The two versions that agree most and yet differ by a word that matters. */
function alterationOf({ versions }: SharedQuotation): Alteration | null {
  const quoted = versions.filter((version) => version.quoted).slice(0, COMPARED)
  const found = quoted.flatMap((a, i) =>
    quoted.slice(i + 1).flatMap((b) => (a.evidence.article === b.evidence.article ? [] : (change(a, b) ?? []))),
  )
  return found.sort((a, b) => b.agreeing - a.agreeing)[0] ?? null
}

/** The first change of a few words between two versions that says something else; null for none. */
function change(a: Version, b: Version): Alteration | null {
  const [left, right] = [words(a.text), words(b.text)]
  const { matched } = align(left, right)
  if (matched.length < Math.max(AGREEING, MOST * Math.min(left.length, right.length))) return null
  for (const [n, [i, j]] of matched.entries()) {
    const next = matched[n + 1]
    if (!next || !goesOn(matched[n - 1], matched[n]) || !goesOn(next, matched[n + 2])) continue
    const [was, is] = [left.slice(i + 1, next[0]), right.slice(j + 1, next[1])]
    // One word for another: fewer words are a shortened quotation.
    const small = was.length > 0 && was.length === is.length && was.length <= CHANGED
    if (!small || [between(a.text, left, i, next[0]), between(b.text, right, j, next[1])].some(isEdited)) continue
    if (!differs(was, is) && !differs(is, was)) continue
    return {
      versions: [a, b],
      shown: [around(a.text, left, i, next[0]), around(b.text, right, j, next[1])],
      agreeing: matched.length,
    }
  }
  return null
}

type Places = readonly [number, number]

/** Whether two pairs of agreeing words follow one another in both versions: a change stands among words that agree. */
const goesOn = (one: Places | undefined, next: Places | undefined): boolean =>
  one !== undefined && next !== undefined && next[0] === one[0] + 1 && next[1] === one[1] + 1

/** What a version prints between two of its words. */
const between = (text: string, all: readonly Word[], from: number, to: number): string =>
  text.slice(all[from].end, all[to].start)

/** An editor’s brackets and dots, and what stands for letters of a word that isn’t printed: “f---ing”, “s**t”. */
const isEdited = (text: string): boolean => /[[\]()*_…]|\.\.|\p{L}[-–—]{1,9}\p{L}|[-–—]{2}/u.test(text)

/** Whether words say something that the others don't. */
const differs = (these: readonly Word[], others: readonly Word[]): boolean =>
  these.some((word) => tells(word) && others.every(({ form }) => !isOneWord(form, word.form)))

/** "want", "wanted", "ideologue": another form of a word, and one that sounds like it, is a slip of the pen. */
function isOneWord(a: string, b: string): boolean {
  const [one, other] = [term(a), term(b)]
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= ALIKE * Math.max(one.length, other.length)
}
/** So much of the longer of two words must agree from its beginning on. */
const ALIKE = 0.6

const tells = ({ form }: Word): boolean => rarity(term(form)) > TELLING

/** The changed words with some before and after, as the report prints them. */
function around(text: string, all: readonly Word[], from: number, to: number): string {
  const [first, last] = [Math.max(0, from - SHOWN_AROUND + 1), Math.min(all.length - 1, to + SHOWN_AROUND - 1)]
  const shown = inOneLine(text, { start: all[first].start, end: all[last].end })
  return `${first > 0 ? '… ' : ''}${shown}${last < all.length - 1 ? ' …' : ''}`
}
