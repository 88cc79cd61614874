import { lexicon } from '../../lexicon.ts'
import type { Word } from '../words.ts'
import { words } from '../words.ts'
import { cohesion } from './cohesion.ts'

/** A stretch below a heading, beside all that the report said before it. */
export interface Section {
  readonly heading: string
  readonly words: readonly Word[]
  readonly before: readonly Word[]
}

/** A stretch of fewer words is never a story of its own. */
const SHORTEST = 60
/** Sections of one report measure 0.1 to 0.4; two reports put together stay below these. */
const APART = 0.25
const FAR_APART = 0.15

/**
 * The ways to tell that a section is on another subject, each sure enough alone. A heading and other words aren't:
 * long reports go from the front to the factories and stay one story.
 */
const breaks: readonly { readonly rule: string; readonly holds: (section: Section) => boolean }[] = [
  {
    rule: 'parts.opener-and-name',
    holds: (section) => opensElsewhere(section) && bringsName(section, section.heading) && lies(section, APART),
  },
  {
    rule: 'parts.speaker-heading',
    holds: (section) => bringsName(section, speakerOf(section.heading)) && lies(section, APART),
  },
  { rule: 'parts.opener', holds: (section) => opensElsewhere(section) && lies(section, FAR_APART) },
]

/** The rule by which a section is on another subject than what stands before it; null where it goes on with it. */
export function breakBefore(section: Section): string | null {
  if (section.words.length < SHORTEST || section.before.length < SHORTEST) return null
  return breaks.find(({ holds }) => holds(section))?.rule ?? null
}

const lies = (section: Section, below: number): boolean => cohesion(section.before, section.words) < below

function opensElsewhere({ words }: Section): boolean {
  const opening = `${words
    .slice(0, 5)
    .map((word) => word.form)
    .join(' ')} `
  return lexicon<{ readonly words: string }>('story-part-openers').some((entry) =>
    opening.startsWith(`${entry.words} `),
  )
}

/** Whether the heading holds a name that the report hadn't, and the section goes on naming. */
function bringsName({ words: own, before }: Section, heading: string): boolean {
  const known = new Set(before.map((word) => word.form))
  return words(heading).some(
    (word) => word.capital && !known.has(word.form) && own.filter((each) => isNamed(each, word.form)).length >= 2,
  )
}

const isNamed = (word: Word, form: string): boolean => word.capital && !word.opens && word.form === form

/** Words of a name at most. */
const NAME = 4

/** "Talks are necessary: Vance", "Vance: talks are necessary": the side of the colon that is short enough to be a name. */
function speakerOf(heading: string): string {
  const colon = heading.indexOf(':')
  if (colon < 0) return ''
  const sides = [heading.slice(colon + 1), heading.slice(0, colon)].map((side) => side.trim())
  return sides.find((side) => side !== '' && words(side).length <= NAME) ?? ''
}
