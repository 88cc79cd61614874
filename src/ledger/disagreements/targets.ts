import type { Evidence } from '../../article/article.ts'
import { firstEndingAfter, within } from '../../language/search.ts'
import { hedgesOf, isDistanced } from '../claims/hedges.ts'
import { isUnsaid, negationsIn } from '../claims/negation.ts'
import type { Statement } from '../claims/statement.ts'
import { NAME } from '../claims/terms.ts'
import { isEveryStates } from '../ministries.ts'
import { accusationAnswered } from './accusations.ts'
import { type Field, precedingOf } from './field.ts'
import type { Objection } from './objections.ts'
import { predicateOf, speaksOfReports } from './objections.ts'

/** A statement that an objection is aimed at, and how that was found. */
export interface Target {
  readonly statement: Statement
  readonly rule: string
  readonly because: string
}

/** Stances by which a party holds that a thing is so. */
const HOLDS: ReadonlySet<string> = new Set(['assert', 'confirm', 'estimate', 'warn', 'other'])

function affirms(candidate: Statement, { statement }: Objection): boolean {
  if (negationsIn(candidate).length > 0 || isUnsaid(candidate) || candidate.text.endsWith('?')) return false
  if (candidate.attribution !== null && !HOLDS.has(candidate.attribution.stance)) return false
  const { origin, name } = candidate.giver
  return origin === null || (origin !== statement.giver.origin && name !== statement.giver.name)
}

/** The statements that an objection is aimed at; none where nothing in the story says what it denies. */
export function targetsOf(objection: Objection, field: Field): readonly Target[] {
  const finders = objection.topic.length > 0 ? [sayingSo, doubted, accused] : [pointedAt, accused]
  for (const find of objection.ofAllAlleged !== null ? [accused, pointedAt] : finders) {
    const found = find(objection, field)
    if (found.length > 0) return found
  }
  return []
}

/** So far back, in characters, goes "denied the report"; a denial that says what it denies stands nearer to it. */
const FAR = 2000
const NEAR = 600

/** "denied the report", "shrugged off Mr. Rutte’s comments": what the named party said before, else the nearest thing said of the one who denies. */
function pointedAt(objection: Objection, field: Field): readonly Target[] {
  const { statement } = objection
  if (!speaksOfReports(statement) && objection.ofAllAlleged === null) return []
  const before = precedingOf(statement, field)
  const named = statement.terms.filter((term) => term.startsWith(NAME)).map((term) => term.slice(NAME.length))
  const parties = partiesOf(objection)
  const owners = named.filter((name) => !parties.has(NAME + name))
  const bodies = before.flatMap(({ giver }) => (owners.includes(giver.name ?? '') ? (giver.origin ?? []) : []))
  const theirs = new Set([...owners, ...bodies])
  const owned = before.filter(
    (one) => (theirs.has(one.giver.name ?? '') || theirs.has(one.giver.origin ?? '')) && affirms(one, objection),
  )
  const hinted = objection.hints.length >= FEWEST_HINTS ? owned.filter((one) => sharesHint(one, objection)) : owned
  if (owned.length > 0) {
    return hinted.map((one) => ({
      statement: one,
      rule: 'stance.named',
      because: `it is ${one.giver.name}’s words that are meant`,
    }))
  }
  const retold = retoldBehind(objection, owners)
  if (retold) return [retold]
  const like = objection.hints.length === 0 ? before : before.filter((one) => sharesHint(one, objection))
  return nearest(objection, like, objection.ofAllAlleged === 'wrong' ? NEAR : FAR)
}

/** So many words say what a denial that points back is of: "the claim that *ships* had *sailed*". */
const FEWEST_HINTS = 2

const sharesHint = ({ terms }: Statement, { hints }: Objection): boolean => hints.some((term) => terms.includes(term))

/** "a Bloomberg report released Monday, where a source said …": the rest of the sentence retells what is denied. */
function retoldBehind({ statement, predicate }: Objection, owners: readonly string[]): Target | null {
  const { report, evidence, giver } = statement
  const { article, document } = report
  const [owner] = owners
  const end = document.sentences[firstEndingAfter(document.sentences, evidence.start)]?.end
  if (owner === undefined || end === undefined) return null
  const after = within(document.tokens, { start: predicate?.end ?? evidence.end, end })
  const first = after.find(({ xpos }, i) => RETELLS.has(xpos) && after[i - 1]?.form === ',')
  if (!first || end - first.start < SHORTEST) return null
  const said: Statement = {
    report,
    giver: { name: owner, origin: owner, standing: 'named', via: giver.via },
    attribution: null,
    evidence: { article: article.id, start: first.start, end },
    text: article.text.slice(first.start, end).replace(/\s+/gu, ' '),
    terms: [],
  }
  return { statement: said, rule: 'stance.retold', because: `the rest of the sentence retells what ${owner} reported` }
}
const SHORTEST = 25
/** "where …", "which …"; what follows as "adding …" is the one's who denies. */
const RETELLS: ReadonlySet<string> = new Set(['WRB', 'WDT', 'WP'])

/** The nearest thing said before of the one who denies. */
function nearest(objection: Objection, before: readonly Statement[], reach: number): readonly Target[] {
  const parties = partiesOf(objection)
  const from = objection.statement.evidence.start - reach
  const first = before.findLastIndex(({ evidence }) => evidence.start < from) + 1
  const ofThem = before
    .slice(first)
    .filter((one) => one.terms.some((term) => parties.has(term)) && isPassedOn(one) && affirms(one, objection))
  // "denied authorizing wiretaps": of what was said of him, what speaks of wiretaps.
  const found = ofThem.findLast((one) => sharesHint(one, objection)) ?? ofThem.at(-1)
  return found
    ? [
        {
          statement: found,
          rule: 'stance.nearest',
          because: 'it is the nearest thing said before of the one who denies it',
        },
      ]
    : []
}

/** Whether a report passes a thing on as said by others, rather than stating it. */
const isPassedOn = (one: Statement): boolean =>
  one.attribution !== null || speaksOfReports(one) || hedgesOf(one).length > 0

/** What is alleged, right before, of the one who denies it in words of its own. */
function accused(objection: Objection, field: Field): readonly Target[] {
  if (objection.manner !== 'deny') return []
  const found = accusationAnswered(objection, field.inOrder, (one) => affirms(one, objection))
  return found
    ? [{ statement: found, rule: 'stance.accused', because: 'it is alleged of the one who denies it, right before' }]
    : []
}

/** The names that stand for who objects: the ministry, and the state that its source names. */
export function partiesOf({ statement: { giver, attribution, report } }: Objection): ReadonlySet<string> {
  const source = attribution?.source ?? []
  const named = report.mentions.filter((one) => source.some(({ start, end }) => start <= one.start && one.end <= end))
  const affiliation = report.entities.find(({ name }) => name === attribution?.speaker.name)?.affiliation
  return new Set(
    [giver.name, giver.origin, affiliation, ...named.map(({ entity }) => entity)]
      .filter((name) => name !== null && name !== undefined && !isEveryStates(name))
      .map((name) => NAME + name),
  )
}

/** So many statements are looked at behind one term. */
const BEHIND = 200
const TELLING = 4
/** How much of what is denied a statement must say to affirm it: by weight, and as a share of the whole. */
const ENOUGH = [
  { common: 6, share: 0.6 },
  { common: 4, share: 0.9 },
] as const

/** What is left open in the story's commonest words weighs little; a statement that holds all of them says it all the same. */
const FEWEST_WHOLE = 2

/** Less of a statement than this, and it only touches on what is denied. */
const ONTO = 0.2

const overlap = (a: Evidence, b: Evidence): boolean => a.article === b.article && a.start < b.end && b.start < a.end

/** Statements that say, and do not deny, most of what is denied. */
function sayingSo(objection: Objection, { weights, holding, heft }: Field): readonly Target[] {
  const weight = (term: string): number => weights.get(term) ?? 0
  const telling = [...objection.topic].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, TELLING)
  const near = new Set(telling.flatMap((term) => (holding.get(term) ?? []).slice(0, BEHIND)))
  const all = objection.topic.reduce((sum, term) => sum + weight(term), 0)
  const { byContent, predicate } = objection
  const turnsOn = byContent && !speaksOfReports(objection.statement) ? (predicate?.lemma.toLowerCase() ?? '') : null
  return [...near].flatMap((statement) => {
    if (overlap(statement.evidence, objection.statement.evidence) || !affirms(statement, objection)) return []
    const terms = new Set(statement.terms)
    if (turnsOn !== null && (!terms.has(turnsOn) || predicateOf(statement) === null)) return []
    const shared = objection.topic.filter((term) => terms.has(term))
    const common = shared.reduce((sum, term) => sum + weight(term), 0)
    if (common < ONTO * (heft.get(statement) ?? 0)) return []
    const whole =
      objection.manner === 'decline' && shared.length === objection.topic.length && shared.length >= FEWEST_WHOLE
    if (!whole && !ENOUGH.some((least) => common >= least.common && common >= least.share * all)) return []
    return [
      {
        statement,
        rule: 'stance.same-topic',
        because: `it says what is denied: ${shared.join(', ').replaceAll(NAME, '')}`,
      },
    ]
  })
}

const SENTENCES_BACK = 3

/** "no link was found", said right behind what somebody claims: the claim is what is doubted. */
function doubted(objection: Objection, field: Field): readonly Target[] {
  if (objection.manner !== 'deny' || !objection.findsNothing) return []
  const { evidence, report } = objection.statement
  const { sentences } = report.document
  const from = sentences[Math.max(0, firstEndingAfter(sentences, evidence.start) - SENTENCES_BACK)]?.start ?? 0
  return precedingOf(objection.statement, field)
    .filter((one) => one.evidence.start >= from && isDistanced(one) && affirms(one, objection))
    .map((one) => ({
      statement: one,
      rule: 'stance.doubted',
      because: 'the report sets what was found beside what is claimed',
    }))
}
