import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe } from 'vitest'
import { openStore } from './open.ts'
import type { Store } from './store.ts'
import { annotationsContract } from './testing/contract/annotations.ts'
import { articlesContract } from './testing/contract/articles.ts'
import { correctionsContract } from './testing/contract/corrections.ts'
import { followingContract } from './testing/contract/following.ts'
import type { Fresh } from './testing/contract/fresh.ts'
import { sayingsContract } from './testing/contract/sayings.ts'
import { searchContract } from './testing/contract/search.ts'
import { storiesContract } from './testing/contract/stories.ts'
import { emptyDatabase } from './testing/shared-postgres.ts'

/** A clock that never stands still, so that what comes later is later. */
function ticking(): () => Date {
  let time = Date.parse('2026-03-01T10:00:00Z')
  return () => new Date(time++)
}

/** Everything that the store promises, of one kind of database. */
function contract(where: () => Promise<string>): void {
  const open: Store[] = []
  const fresh: Fresh = async () => {
    const store = await openStore(await where(), { now: ticking(), connections: 4 })
    open.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
  })
  articlesContract(fresh)
  annotationsContract(fresh)
  storiesContract(fresh)
  correctionsContract(fresh)
  followingContract(fresh)
  searchContract(fresh)
  sayingsContract(fresh)
}

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-store-'))
  let files = 0
  afterAll(() => rmSync(folder, { recursive: true }))
  contract(async () => join(folder, `${files++}.db`))
})

describe('PostgreSQL', () => {
  contract(emptyDatabase)
})
