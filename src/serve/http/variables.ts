import type { Access } from '../routes/route.ts'

/** What the checks before an answer find out. */
export interface Variables {
  readonly Variables: { access: Access }
}
