import { z } from 'zod'
import { list } from './values.ts'

/** What went wrong, and what to do (RFC 9457, application/problem+json). */
export const problem = z
  .object({
    type: z.string().describe('A URI that names the kind of problem; about:blank where the status says it all'),
    title: z.string().describe('What went wrong'),
    status: z.int(),
    detail: z.string().describe('What to do'),
    instance: z.string().optional().describe('The path that was asked for'),
    errors: list(z.object({ at: z.string(), message: z.string() }))
      .optional()
      .describe('What is wrong where in the parameters or the body'),
  })
  .meta({ id: 'Problem', description: 'What went wrong, and what to do (RFC 9457)' })

export type ProblemAnswer = z.infer<typeof problem>
