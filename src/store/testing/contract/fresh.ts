import type { Store } from '../../store.ts'

/** Gives a new, empty store at each call; the tests of a contract know no more of it. */
export type Fresh = () => Promise<Store>
