import { expect, test } from 'vitest'
import type { Store } from '../../store/store.ts'
import type { ListedStory } from '../../store/stories.ts'
import { HELD_REPORTS, openHead, storyReader } from './open-story.ts'

/** A store of stories that have no ledgers yet, which counts how often one is read. */
function storeOf(stories: readonly { id: string; articles: number }[]) {
  const moved = new Map(stories.map(({ id }) => [id, '1']))
  const read: string[] = []
  const disk = { gone: false }
  const store = {
    stories: {
      get: async (id: string) => {
        const found = stories.find((one) => one.id === id)
        return found ? ({ ...found, title: id, moved: moved.get(id) } as ListedStory) : null
      },
      ledger: async (id: string) => {
        read.push(id)
        if (disk.gone) throw new Error('the disk is gone')
        return null
      },
      head: async () => null,
    },
    articles: { getAll: async () => [] },
  } as unknown as Store
  return { store, read, disk, move: (id: string) => moved.set(id, `${moved.get(id)}1`) }
}

test('a story is read once, for all who ask at a time, until its ledger moves', async () => {
  const { store, read, move } = storeOf([{ id: 'a', articles: 9 }])
  const open = storyReader(store)
  await Promise.all([open('a'), open('a')])
  await open('a')
  expect(read).toEqual(['a'])
  move('a')
  await open('a')
  expect(read).toEqual(['a', 'a'])
  expect(await open('none')).toBeNull()
})

test('those that were asked for last are held, as many as fit', async () => {
  const half = HELD_REPORTS / 2
  const { store, read } = storeOf([
    { id: 'a', articles: half },
    { id: 'b', articles: half },
    { id: 'c', articles: half },
    { id: 'huge', articles: HELD_REPORTS * 3 },
  ])
  const open = storyReader(store)
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b', 'huge', 'huge']) await open(id)
  expect(read).toEqual(['a', 'b', 'c', 'b', 'huge'])
})

test('one that could not be read is read again', async () => {
  const { store, read, disk } = storeOf([{ id: 'a', articles: 1 }])
  const open = storyReader(store)
  disk.gone = true
  await expect(open('a')).rejects.toThrow('the disk is gone')
  disk.gone = false
  expect((await open('a'))?.ledger.id).toBe('a')
  expect(read).toEqual(['a', 'a'])
})

test('a story is opened at its head without its ledger, and before it has one', async () => {
  const { store, read } = storeOf([{ id: 'a', articles: 1 }])
  expect((await openHead(store, 'a'))?.head).toMatchObject({ counts: { reports: 0 }, findings: [], latest: [] })
  expect(await openHead(store, 'none')).toBeNull()
  expect(read).toEqual([])
})
