import { describe, expect, test } from 'vitest'
import { report } from '../../ledger/testing/example.ts'
import { alertNow, keepAlerting } from './alerts.ts'
import { MOVEMENT_JOB, noteMovements } from './note.ts'
import { sendAlerts } from './send.ts'
import { change, first, kept, later, memory, noon, rule, rung, stores } from './testing/ringing.ts'

const { storeWith } = stores()

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
