import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { count, none } from './values.ts'

export const getStatus = endpoint({
  name: 'status',
  method: 'get',
  path: '/api/status',
  access: 'read',
  group: 'Server',
  summary: 'what is on the desk, and how far the work is',
  description: 'The program’s version, how many articles and stories there are, how much waits to be annotated.',
  params: none,
  query: none,
  body: null,
  answer: z
    .object({
      version: z.string().describe('Of the program'),
      articles: count,
      stories: count,
      waiting: count.describe('Articles that are not annotated yet'),
      stale: count.describe('Stories whose ledgers are to be made again'),
      access: z.enum(['read', 'write']).describe('What the caller may do'),
    })
    .meta({ id: 'Status' }),
})

export type Status = z.infer<typeof getStatus.answer>
