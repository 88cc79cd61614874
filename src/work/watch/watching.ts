import type { FetchSession } from '../../article/fetch/session.ts'
import type { Problem } from '../../article/problem.ts'
import type { Desk } from '../desk.ts'

/** What a watch tells as it goes. */
export type WatchNews =
  | {
      readonly kind: 'new' | 'changed'
      readonly id: string
      readonly title: string | null
      readonly outlet: string | null
    }
  /** `again`: when it is tried again; null: not before it changes. */
  | ({ readonly kind: 'failed'; readonly again: string | null } & Problem)

/** What the parts of a watch work with. */
export interface Watching {
  readonly desk: Desk
  readonly session: FetchSession
  readonly now: () => Date
  /** Waits so many milliseconds, or until the signal ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
  readonly onNews: (news: WatchNews) => void
}

/** The instant so many milliseconds from now. */
export const after = ({ now }: Pick<Watching, 'now'>, milliseconds: number): string =>
  new Date(now().getTime() + milliseconds).toISOString()
