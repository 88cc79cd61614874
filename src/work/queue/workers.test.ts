import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../article/article.ts'
import { isProblem } from '../../article/problem.ts'
import { read } from '../../article/read.ts'
import { emptyDatabase } from '../../store/testing/shared-postgres.ts'
import { openDesk } from '../desk.ts'
import { ledgersKept, reports } from '../testing/reports.ts'

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))

async function allReports(): Promise<readonly Article[]> {
  const found: Article[] = [...reports]
  for await (const one of read([EXAMPLES])) if (!isProblem(one)) found.push(one)
  return found
}

async function ledgersOfOneProcess(articles: readonly Article[]): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-alone-'))
  const desk = await openDesk(join(folder, 'desk.db'), { threads: 1 })
  try {
    await desk.add(articles)
    await desk.settled()
    return await ledgersKept(desk.store)
  } finally {
    await desk.close()
    rmSync(folder, { recursive: true })
  }
}

const startWorker = (where: string): ChildProcess =>
  spawn(process.execPath, [MAIN, 'work', '--store', where, '--threads', '1', '--batch', '2'], { stdio: 'inherit' })

/** How many jobs some worker has taken and not done. */
async function jobsTaken(where: string): Promise<number> {
  const client = new pg.Client({ connectionString: where })
  await client.connect()
  const { rows } = await client.query("select count(*)::int as taken from pgboss.job where state = 'active'")
  await client.end()
  return rows[0].taken
}

describe('workers that share a database', () => {
  // A worker is taken for dead after ten seconds; on a busy machine each of the four takes its time to start.
  test('four of them, one killed at its work: the ledgers of one process, byte for byte', async () => {
    const articles = await allReports()
    const where = await emptyDatabase()
    const desk = await openDesk(where, { worker: 'elsewhere' })
    const workers: ChildProcess[] = []
    try {
      await desk.add(articles)
      const victim = startWorker(where)
      workers.push(victim)
      while ((await jobsTaken(where)) === 0) await pause(20)
      victim.kill('SIGKILL')
      await once(victim, 'exit')
      expect(await jobsTaken(where)).toBeGreaterThan(0)
      workers.push(startWorker(where), startWorker(where), startWorker(where))
      await desk.settled()
      expect(await ledgersKept(desk.store)).toEqual(await ledgersOfOneProcess(articles))
      for (const worker of workers.slice(1)) worker.kill('SIGTERM')
      const codes = await Promise.all(workers.slice(1).map((worker) => once(worker, 'exit')))
      expect(codes.map(([code]) => code)).toEqual([0, 0, 0])
    } finally {
      for (const worker of workers) worker.kill('SIGKILL')
      await desk.close()
    }
  }, 180_000)
})
