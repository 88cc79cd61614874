import { describe, expect, it, vi } from 'vitest'

let answer = async (): Promise<Response> => Response.error()
let asked = 0
vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => {} })
vi.stubGlobal('fetch', () => {
  asked++
  return answer()
})
const { askAndKeep, keptAnswer } = await import('./kept.ts')
const { tokenWanted } = await import('./token.ts')

const answering = (value: unknown, status = 200) => {
  answer = async () => Response.json(value, { status })
}

describe('askAndKeep', () => {
  it('asks once for what several want at a time', async () => {
    answering({ a: 1 })
    asked = 0
    const [one, other] = await Promise.all([askAndKeep('/api/a'), askAndKeep('/api/a')])
    expect(asked).toBe(1)
    expect(one).toBe(other)
  })

  it('gives the answer that it had where nothing changed, so that nothing is drawn anew', async () => {
    answering({ a: 1 })
    const had = await askAndKeep('/api/b')
    expect(await askAndKeep('/api/b')).toBe(had)
    answering({ a: 2 })
    expect(await askAndKeep('/api/b')).toEqual({ a: 2 })
    expect(keptAnswer('/api/b')).toEqual({ a: 2 })
  })

  it('tells a refusal in the server’s words, asks again after it, and for a token where one is wanted', async () => {
    answering({ title: 'This server wants a token', detail: 'Send it.' }, 401)
    await expect(askAndKeep('/api/c')).rejects.toMatchObject({
      message: 'This server wants a token',
      advice: 'Send it.',
    })
    expect(tokenWanted.value).toBe(true)
    answering({ a: 1 })
    expect(await askAndKeep('/api/c')).toEqual({ a: 1 })
  })

  it('tells what to do where the server can’t be reached', async () => {
    answer = () => Promise.reject(new TypeError('failed to fetch'))
    const failed = await askAndKeep('/api/d').catch((refusal) => refusal)
    expect(failed).toMatchObject({ status: 0, advice: 'Is reckon serve still running?' })
  })
})
