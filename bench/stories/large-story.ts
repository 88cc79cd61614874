/**
 * node bench/stories/large-story.ts [REPORTS]
 * What one story of many reports costs, from texts to its ledger: 1,000 reports of 500 words if left out, most written
 * by each outlet, a fifth copies with a new lead. One report more costs what follows reading once again.
 */
import { annotate } from '../../src/annotate/annotate.ts'
import type { Article } from '../../src/article/article.ts'
import { articleOf } from '../../src/article/record.ts'
import { reconcile } from '../../src/ledger/reconcile.ts'
import { lexicon } from '../../src/lexicon.ts'
import { digest } from '../../src/story/digest.ts'
import { byDay } from '../../src/story/grouping/by-day.ts'
import { storyOf } from '../../src/story/story-of.ts'
import { random } from '../store/synthetic.ts'

const DAYS = 12
const OUTLETS = 80
const PARAGRAPHS = 9
/** Reports before this one are its originals. */
const FIRST_COPY = 20
const COPIES = 0.2

const roll = random(11)
const pick = <One>(of: readonly One[]): One => of[Math.floor(roll() * of.length)]
const filling = lexicon<readonly [string, number]>('story-shares')
  .slice(400, 6000)
  .map(([word]) => word)
const words = (count: number): string => Array.from({ length: count }, () => pick(filling)).join(' ')

const people = ['Mara Okell', 'Henrik Sole', 'Carl Amsel', 'Tomas Brandt', 'Helene Ostrow', 'Ida Falk']
const roles = ['emergency service spokeswoman', 'governor', 'finance minister', 'judge', 'engineer', 'mayor']
const places = ['Holm', 'Varn', 'Hesse', 'Dunmarrow', 'Penwick', 'Lund', 'Ostby', 'Kell']

/** What a report of that day says: somebody's figure, quotation or denial, or something in its own voice. */
const sentences: readonly ((person: number, place: string, dead: number) => string)[] = [
  (person, _, dead) => `${people[person]}, the ${roles[person]}, said ${dead} people had been killed, ${words(5)}.`,
  (person, _, dead) => `At least ${dead} people died ${words(3)} after the Ashmere Dam failed, ${people[person]} said.`,
  (person, place) =>
    `“The ${words(2)} ${pick(['was', 'is', 'will be'])} ${words(4)},” ${people[person]} said in ${place}.`,
  (_, place) => `About ${3000 + 100 * Math.floor(10 * roll())} people live in schools in ${place}, ${words(4)}.`,
  (person, place) => `${people[person]} denied that the ${words(2)} had been ${words(1)} in ${place}.`,
  (person, place) =>
    `The cabinet approved $${45 + 5 * Math.floor(3 * roll())} million for ${place}, ${people[person]} said.`,
  (_, place) => `${5 + Math.floor(5 * roll())} people were missing in ${place} ${words(3)}, officials said.`,
  (_, place) => `The ${words(6)} near ${place} ${pick(['was', 'had', 'made'])} ${words(7)}.`,
]

const sentence = (day: number): string => {
  const dead = 10 + 4 * day + Math.floor(3 * roll())
  return pick(sentences)(Math.floor(roll() * people.length), pick(places), dead)
}
const text = (day: number, paragraphs: number): string =>
  Array.from({ length: paragraphs }, () => [0, 1, 2].map(() => sentence(day)).join(' ')).join('\n\n')

function made(reports: number): readonly Article[] {
  const bodies: string[] = []
  return Array.from({ length: reports }, (_, i) => {
    const day = Math.floor((DAYS * i) / reports)
    const original = i > FIRST_COPY && roll() < COPIES ? bodies[i - 1 - Math.floor(roll() * FIRST_COPY)] : undefined
    const body = original === undefined ? text(day, PARAGRAPHS) : `${text(day, 1)}\n\n${original}`
    bodies.push(body)
    const id = `r${i}`
    const record = {
      id,
      title: `Ashmere Dam flood: ${words(4)} in ${pick(places)}`,
      text: `The Ashmere Dam flood reached ${pick(places)}, ${words(5)}.\n\n${body}`,
      outlet: `Outlet ${Math.floor(roll() * OUTLETS)}`,
      published: `2026-03-${String(3 + day).padStart(2, '0')}`,
      url: `https://news.example/${i}`,
    }
    return articleOf(record, id)
  })
}

function timed<Result>(what: string, work: () => Result): Result {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  console.log(`${what.padEnd(10)} ${((user + system) / 1e6).toFixed(1).padStart(6)} s of processor`)
  return result
}

const articles = made(Number(process.argv[2] ?? 1000))
const annotated = timed('read', () => articles.map(annotate))
const members = timed('digests', () =>
  annotated
    .flatMap((annotations) => digest(annotations).map((one) => ({ annotations, digest: one })))
    .sort((a, b) => byDay(a.digest, b.digest)),
)
const story = timed('story', () => storyOf(members, []))
timed('ledger', () => reconcile(story))
