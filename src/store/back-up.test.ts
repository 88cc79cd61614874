import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { articleOf } from '../article/record.ts'
import { backUp } from './back-up.ts'
import { openStore } from './open.ts'
import { StoreProblem } from './problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'reckon-back-up-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kept = (id: string) => ({ article: articleOf({ text: `The ${id} rose.` }, id), seen: '2031-03-05T00:00:00Z' })

async function countIn(file: string): Promise<number> {
  const store = await openStore(file)
  const count = await store.articles.count()
  await store.close()
  return count
}

describe('a copy of a store', () => {
  test('has what was kept when it was made, though the desk is open and goes on', async () => {
    const [file, copy, bare] = ['desk.sqlite', 'copy.sqlite', 'bare.sqlite'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const store = await openStore(file)
    await store.articles.add([kept('river'), kept('lake')])
    await backUp(file, copy)
    copyFileSync(file, bare)
    await store.articles.add([kept('sea')])
    await store.close()
    expect(await countIn(copy)).toBe(2)
    expect(await countIn(bare)).toBe(0)
    expect(await countIn(file)).toBe(3)
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  test('takes no file’s place, and none is made of what is no store', async () => {
    const [file, other, none] = ['a.sqlite', 'other.txt', 'none.sqlite'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await (await openStore(file)).close()
    writeFileSync(other, 'Dear editor, this is no database. '.repeat(100))
    for (const [from, to, words] of [
      [file, other, `${other}: this file is there already`],
      [none, join(folder, 'x'), `${none}: there is no such store`],
      [other, join(folder, 'x'), `${other}: this file is no store`],
      [file, join(folder, 'nowhere', 'x'), 'in a folder that exists'],
    ] as const) {
      const thrown = await backUp(from, to).catch((error: unknown) => error)
      expect(thrown).toBeInstanceOf(StoreProblem)
      expect((thrown as StoreProblem).message).toContain(words)
    }
    expect(existsSync(none)).toBe(false)
    expect(readdirSync(folder).filter((name) => /^x|unfinished/u.test(name))).toEqual([])
  })
})
