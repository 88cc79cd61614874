import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { parseRssFeed } from 'feedsmith'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import type { Annotations } from '../../annotate/annotations.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { exampleReports, ledgerOf, report } from '../../ledger/testing/example.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import type { KeptLedger } from '../../store/stories.ts'
import { alertNow, keepAlerting } from './alerts.ts'
import { movementsOf } from './movements/movements.ts'
import { MOVEMENT_JOB, noteMovements } from './note.ts'
import { replay } from './replay.ts'
import { ringAlerts } from './ring.ts'
import { type AlertRule, alertRule } from './rule.ts'
import { nextTry, sendAlerts } from './send.ts'

const fire = 'Fire destroyed a warehouse in the port of Dunmarrow.'
const first = report(
  'a',
  `${fire} Fire chief Ada Brandt said 14 people were killed in the warehouse fire.`,
  '2026-03-05',
)
const later = report(
  'b',
  `${fire} Fire chief Ada Brandt said 21 people were killed in the warehouse fire.`,
  '2026-03-06',
)

const noon = new Date('2026-03-06T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'reckon-alerts-'))
const closing: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function storeWith(...reports: readonly Annotations[]): Promise<Store> {
  const store = await openStore(join(mkdtempSync(join(folder, 'store-')), 'reckon.sqlite'))
  closing.push(() => store.close())
  await store.articles.add(reports.map(({ article }) => ({ article, seen: noon.toISOString() })))
  return store
}

function kept(...reports: readonly Annotations[]): KeptLedger {
  const { articles, stories } = ledgerOf(reports)
  expect(stories).toHaveLength(1)
  return { story: stories[0] as KeptLedger['story'], reports: articles }
}

const change = (before: KeptLedger | null, after: KeptLedger, reread = false) => ({
  key: 'change',
  story: after.story.id,
  before,
  after,
  reread,
})

const rule = (fields: object): AlertRule => alertRule.parse({ name: 'tolls', channels: [{ to: 'output' }], ...fields })

/** A stream that keeps what is written to it. */
function memory(): { readonly output: Writable; readonly printed: () => string } {
  let printed = ''
  const output = new Writable({
    write(chunk, _, done) {
      printed += chunk
      done()
    },
  })
  return { output, printed: () => printed }
}

async function rung(store: Store, rules: readonly AlertRule[], ...changes: ReturnType<typeof change>[]): Promise<void> {
  for (const one of changes) await store.transaction((inside) => noteMovements(one, inside))
  await ringAlerts(store, rules, noon)
}

describe('an alert', () => {
  test('says what was, what is and why, with the words of both reports, once', async () => {
    const store = await storeWith(first, later)
    const rules = [rule({})]
    const moved = change(kept(first), kept(first, later))
    await rung(store, rules, moved, moved)
    const { output, printed } = memory()
    expect(await sendAlerts(store, rules, { now: () => noon, output })).toEqual({ sent: 1, failed: [] })
    expect(printed()).toMatch(/was: 14 .*\nis: 21 .*\nwhy: /u)
    expect(printed()).toContain('2026-03-05 · “14”')
    expect(await sendAlerts(store, rules, { now: () => noon, output })).toEqual({ sent: 0, failed: [] })
  })

  test('is not rung where only the program reads otherwise, or nothing moved', async () => {
    const store = await storeWith(first, later)
    await rung(store, [rule({})], change(kept(first), kept(first, later), true), change(kept(first), kept(first)))
    expect(await store.jobs.list('alert')).toEqual([])
  })

  test('is not rung for what a person has set right', async () => {
    const store = await storeWith(first, later)
    const [before, after] = [kept(first), kept(first, later)]
    const corrections = [
      {
        id: 'c1',
        by: 'Ada Brandt',
        when: noon.toISOString(),
        correction: { kind: 'one-entity' as const, names: ['A', 'B'] as [string, string] },
        applied: true,
        was: null,
        evidence: [],
      },
    ]
    await rung(store, [rule({})], change(before, { ...after, story: { ...after.story, corrections } }))
    expect(await store.jobs.list('alert')).toEqual([])
  })

  test('is kept with the ledger or not at all', async () => {
    const store = await storeWith(first, later)
    const failing = store.transaction(async (inside) => {
      await noteMovements(change(kept(first), kept(first, later)), inside)
      throw new Error('the ledger could not be kept')
    })
    await expect(failing).rejects.toThrow('could not be kept')
    expect(await store.jobs.list(MOVEMENT_JOB)).toEqual([])
    await rung(store, [rule({})], change(kept(first), kept(first, later)))
    expect(await store.jobs.list('alert')).toHaveLength(1)
  })

  test('tells of a correction that a report made without a word', async () => {
    const store = await storeWith(first)
    const text = first.article.text.replace('14', '12')
    await store.articles.add([{ article: { ...first.article, text }, seen: noon.toISOString() }])
    const membership = { id: 's1', members: [{ article: 'a', subject: 0 }] }
    await store.stories.regroup('analysis', { left: [], stories: [membership] })
    await store.stories.show('analysis')
    const after = kept(report('a', text, '2026-03-05'))
    const rules = [rule({ when: ['silent-correction'] })]
    await rung(store, rules, { ...change(kept(first), after), story: 's1' })
    const { output, printed } = memory()
    expect((await sendAlerts(store, rules, { now: () => noon, output })).sent).toBe(1)
    expect(printed()).toContain('A silent correction')
    expect(printed()).toMatch(/was: “.*14.*”\nis: “.*12.*”/u)
  })
})

describe('a webhook', () => {
  const secret = 'a secret of the desk'

  async function listening(answers: readonly number[]) {
    const got: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        response.writeHead(answers[got.length] ?? 204).end()
        got.push({ headers: request.headers, body })
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => new Promise((resolve) => server.close(resolve)))
    return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
  }

  test('is signed, and tried again with a pause under the same id where it fails', async () => {
    const { got, url } = await listening([503, 200])
    const store = await storeWith(first, later)
    const rules = [rule({ channels: [{ to: 'webhook', url, secret }] })]
    await rung(store, rules, change(kept(first), kept(first, later)))
    const { output } = memory()
    const failed = await sendAlerts(store, rules, { now: () => noon, output })
    expect(failed).toMatchObject({ sent: 0, failed: [{ problem: expect.stringContaining('503') }] })
    const again = new Date(failed.failed[0]?.again ?? '')
    expect(again.getTime()).toBeGreaterThan(noon.getTime())
    expect((await sendAlerts(store, rules, { now: () => noon, output })).sent).toBe(0)
    expect((await sendAlerts(store, rules, { now: () => again, output })).sent).toBe(1)
    const [one, two] = got
    expect(one?.headers['webhook-id']).toBe(two?.headers['webhook-id'])
    const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signed } = two?.headers ?? {}
    const expected = createHmac('sha256', secret).update(`${id}.${seconds}.${two?.body}`).digest('base64')
    expect(signed).toBe(`v1,${expected}`)
    expect(JSON.parse(two?.body ?? '')).toMatchObject({ type: 'reckon.alert', alerts: [{ rule: 'tolls' }] })
  })

  test('that fails keeps no other channel from its message; many at once are a digest', async () => {
    const store = await storeWith(first, later)
    const url = 'http://127.0.0.1:1/nobody'
    const rules = [rule({ channels: [{ to: 'webhook', url }, { to: 'output' }], digest: 2 })]
    const other = report('c', `${fire} It covered 100 square kilometres (29 square miles), and 14 people were killed.`)
    await store.articles.add([{ article: other.article, seen: noon.toISOString() }])
    await rung(store, rules, change(kept(first), kept(first, later, other)))
    const { output, printed } = memory()
    const { sent, failed } = await sendAlerts(store, rules, { now: () => noon, output })
    expect(sent).toBeGreaterThan(1)
    expect(failed).toHaveLength(sent)
    expect(printed()).toContain('A figure moved')
    expect(printed()).toContain('A sum that fails')
  })
})

test('a letter reaches its readers', async () => {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      let letter = ''
      stream.on('data', (chunk) => {
        letter += chunk
      })
      stream.on('end', () => {
        letters.push(letter)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(() => resolve(null))))
  const { port } = server.server.address() as AddressInfo
  const store = await storeWith(first, later)
  const letter = {
    to: 'email',
    smtp: `smtp://127.0.0.1:${port}`,
    from: 'reckon@example.org',
    recipients: ['desk@example.org'],
  }
  const rules = [rule({ channels: [letter] })]
  await rung(store, rules, change(kept(first), kept(first, later)))
  expect((await sendAlerts(store, rules, { now: () => noon, output: memory().output })).sent).toBe(1)
  expect(letters[0]).toContain('To: desk@example.org')
  expect(letters[0]).toContain('A figure moved')
})

test('a feed holds each alert once, newest first', async () => {
  const file = join(folder, 'alerts.rss')
  const store = await storeWith(first, later)
  const rules = [rule({ channels: [{ to: 'rss', file }] })]
  await rung(store, rules, change(kept(first), kept(first, later)))
  await sendAlerts(store, rules, { now: () => noon, output: memory().output })
  const last = report(
    'c',
    `${fire} Fire chief Ada Brandt said 30 people were killed in the warehouse fire.`,
    '2026-03-07',
  )
  await store.articles.add([{ article: last.article, seen: noon.toISOString() }])
  await rung(store, rules, change(kept(first, later), kept(first, later, last)))
  await sendAlerts(store, rules, { now: () => new Date('2026-03-07T12:00:00Z'), output: memory().output })
  const { items } = parseRssFeed(readFileSync(file, 'utf8'))
  expect(items?.map(({ title }) => title?.replace(/ \(Dun.*/u, ''))).toMatchObject([
    expect.stringContaining('30'),
    expect.stringContaining('21'),
  ])
})

test('what moves while nobody rings is rung once somebody does', async () => {
  const store = await storeWith(first, later)
  await store.transaction((inside) => noteMovements(change(kept(first), kept(first, later)), inside))
  const { output, printed } = memory()
  const problems: string[] = []
  const options = { now: () => noon, output, onProblem: (problem: string) => problems.push(problem) }
  const stop = keepAlerting(store, [rule({})], options)
  await expect.poll(printed).toContain('A figure moved')
  await stop()
  expect(await alertNow(store, [rule({})], options)).toBe(0)
  expect(problems).toEqual([])
})

test('pauses grow to a day, and end', () => {
  const pauses = [1, 2, 3, 11].map((attempts) => Date.parse(nextTry({ attempts }, noon) ?? '') - noon.getTime())
  expect(pauses.map((pause) => pause / 1000)).toEqual([30, 60, 120, 30_720])
  expect(nextTry({ attempts: 12 }, noon)).toBeNull()
})

test('a rule can be tried on past reports: what would have rung, and on which day', () => {
  const copy = report('c', later.article.text, '2026-03-07')
  const rungOn = replay([copy, later, first], [rule({ when: ['measure'] })])
  expect(rungOn.map(({ day, alert }) => [day, alert.movement.kind])).toEqual([['2026-03-06', 'measure']])
  expect(replay([first, later], [rule({ percent: 60 })])).toEqual([])
})

test('what rings on past reports is what a ledger of all reports up to each day shows to have moved', async () => {
  const reports = await exampleReports()
  const dayOf = ({ published, article }: Annotations): string => published?.day ?? article.published ?? ''
  const days = [...new Set(reports.map(dayOf))].sort()
  const ledgers = days.map((day) => ledgerOf(reports.filter((one) => dayOf(one) <= day)).stories)
  expect(ledgers.map((stories) => stories.length)).toEqual(days.map(() => 1))
  const told = new Set<string>()
  const moved = ledgers.flatMap(([after], at) =>
    movementsOf(ledgers[at - 1]?.[0] ?? null, after as StoryLedger)
      .filter(({ key }) => !told.has(key) && told.add(key))
      .map(({ key }) => [days[at], key]),
  )
  const any = rule({ percent: 0.001 })
  expect(replay(reports, [any]).map(({ day, alert }) => [day, alert.movement.key])).toEqual(moved)
  expect(moved.length).toBeGreaterThan(3)
})
