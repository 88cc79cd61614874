import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connectSqlite } from './sqlite.ts'

test('a full disk is told as that, though SQLite has taken the transaction back by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-full-'))
  const { write, close, problem } = connectSqlite(join(folder, 'a.sqlite'))
  try {
    await sql`create table big (words text)`.execute(write)
    await sql`pragma max_page_count = 20`.execute(write)
    const filling = write.transaction().execute(async (inside) => {
      for (let i = 0; i < 50; i++) await sql`insert into big values (${'Norvane '.repeat(1000)})`.execute(inside)
    })
    const error = await filling.catch(problem)
    expect(error).toMatchObject({ problem: 'the disk is full', advice: 'make room and try again' })
    await sql`insert into big values ('and on')`.execute(write)
  } finally {
    await close()
    rmSync(folder, { recursive: true })
  }
})
