import { readdirSync } from 'node:fs'
import { reckon, scorer } from '../command.ts'
import { type Scores, storyFigures } from './ledgers.ts'
import type { DevSet } from './set.ts'

const GOLD = new URL('../gold/invented/', import.meta.url).pathname

/** What is annotated in them. */
const ANNOTATED = /points|measures|disagreements|look-alikes/

/** Rules were made with an eye on the stories of odd numbers. */
const isRead = (story: string): boolean => Number(story.slice(1, 3)) % 2 === 1

const setOf = (name: string, wanted: (story: string) => boolean): DevSet => ({
  name,
  measure: (shared) =>
    storyFigures(
      readdirSync(GOLD)
        .filter((file) => file.endsWith('.jsonl') && wanted(file))
        .sort()
        .map((file) =>
          scorer<Scores>(`${shared}/score/ledger.mjs`, [
            `${GOLD}${file.replace('.jsonl', '.gold.json')}`,
            reckon(['ledger', `${GOLD}${file}`, '--one-story', '--json'], '.json'),
          ]),
        ),
    ).filter((figure) => ANNOTATED.test(figure.name)),
})

/** Ledgers of stories that were written for this, by those who didn't know the rules: the half that rules were made with an eye on. */
export const inventedReadSet: DevSet = setOf('invented stories, read', isRead)

/** The other half, which was only counted. */
export const inventedCountedSet: DevSet = setOf('invented stories, counted', (story) => !isRead(story))
