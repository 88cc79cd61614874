import type { z } from 'zod'
import type { FetchOptions } from '../../article/fetch/session.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../../work/desk.ts'
import type { StoryReader } from '../answers/open-story.ts'
import type { Endpoint } from '../api/endpoint.ts'
import type { Imports } from '../imports/imports.ts'

/** What a caller may do; who may write may read. */
export type Access = 'read' | 'write'

/** What the endpoints work with. */
export interface Serving {
  readonly desk: Desk
  /** The desk's, for reading. */
  readonly store: Store
  readonly story: StoryReader
  readonly imports: Imports
  /** How reports are fetched from their addresses. */
  readonly fetch: FetchOptions
  /** Of the program. */
  readonly version: string
}

/** A call of an endpoint, checked against its schemas. */
export interface Call<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly access: Access
}

/** An endpoint with the function that answers it. */
export interface Route {
  readonly endpoint: Endpoint
  answer(call: Call<unknown, unknown, unknown>, serving: Serving): Promise<unknown>
}

/** Binds an endpoint to the function that answers it, with the types of the endpoint's schemas. */
export function route<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  answer: (call: Call<z.output<P>, z.output<Q>, z.output<B>>, serving: Serving) => Promise<z.input<A>>,
): Route {
  return { endpoint, answer: answer as Route['answer'] }
}
