import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { openStore } from './open.ts'
import { StoreProblem } from './problem.ts'
import { startPostgres } from './testing/postgres.ts'
import { emptyDatabase } from './testing/shared-postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'reckon-open-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function problem(where: string): Promise<StoreProblem> {
  const error = await openStore(where).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(StoreProblem)
  return error as StoreProblem
}

describe('a store that can’t be opened says what to do', () => {
  it('where the file is something else', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Dear editor, this is no database. '.repeat(100))
    expect((await problem(file)).message).toBe(
      `${file}: this file is no store; name another file, or one that is not there yet`,
    )
  })

  it('where another program has its database', async () => {
    const file = join(folder, 'other.db')
    const other = new Sqlite(file)
    other.exec('create table songs (title text)')
    other.close()
    expect((await problem(file)).message).toContain('another program’s database')
  })

  it('but not where PostgreSQL holds other tables', async () => {
    const where = await emptyDatabase()
    const other = new pg.Client(where)
    await other.connect()
    await other.query('create table articles (song text)')
    await other.end()
    const store = await openStore(where)
    expect(await store.articles.count()).toBe(0)
    await store.close()
  })

  it('where there is no such folder, or a folder of that name', async () => {
    expect((await problem(join(folder, 'none', 'x.db'))).advice).toContain('in a folder that exists')
    expect((await problem(folder)).advice).toContain('in a folder that exists')
  })

  it.each(['', ':memory:', ' :memory: '])('where it is to be in memory: “%s”', async (where) => {
    expect((await problem(where)).message).toMatch(/a store is a file; name one/u)
  })

  it('where nobody answers, or the password is wrong, without telling it', async () => {
    const right = inject('postgres')
    const wrong = new URL(right)
    wrong.password = 'sesame-open'
    const silent = new URL(wrong)
    silent.port = '1'
    const none = new URL(right)
    none.pathname = '/no_such_database'
    const problems = [await problem(wrong.href), await problem(silent.href), await problem(none.href)]
    expect(problems.map(({ advice }) => advice)).toEqual([
      'mend them in the connection string',
      'start it, or mend host and port',
      'make it with createdb, or mend its name',
    ])
    for (const { message, stack } of problems) {
      expect(message).not.toContain('sesame')
      expect(stack).not.toContain('sesame')
      expect(message).toContain('127.0.0.1')
    }
  })
})

describe('a store whose server is gone', () => {
  it('says so to whoever reads and whoever writes', async () => {
    const own = await startPostgres()
    const store = await openStore(own.url)
    await own.stop()
    await expect(store.articles.count()).rejects.toThrow(StoreProblem)
    await expect(store.feeds.remove('x')).rejects.toThrow(StoreProblem)
    await store.close()
  })
})

describe('a store whose process is killed', () => {
  it.each(['SQLite', 'PostgreSQL'])('in %s holds all that was acknowledged', async (kind) => {
    const where = kind === 'SQLite' ? join(folder, 'killed.db') : await emptyDatabase()
    const child = spawn(process.execPath, [fileURLToPath(new URL('./testing/writer.ts', import.meta.url)), where])
    let acknowledged: string[] = []
    let output = ''
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => resolve())
      child.once('error', reject)
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        acknowledged = output
          .slice(0, output.lastIndexOf('\n') + 1)
          .split('\n')
          .filter(Boolean)
        if (acknowledged.length >= 40) child.kill('SIGKILL')
      })
    })
    expect(child.signalCode).toBe('SIGKILL')
    const store = await openStore(where)
    const kept = await store.articles.getAll(acknowledged)
    expect(kept.map(({ article }) => article.id)).toEqual(acknowledged)
    expect((await store.search.articles({ words: 'acknowledged', limit: 500 })).items.length).toBe(
      await store.articles.count(),
    )
    await store.close()
  })
})
