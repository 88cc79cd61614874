/** What a thread is started with. */
export interface ThreadTask {
  readonly where: string
  readonly analysis: string
  readonly threads: number | undefined
}

/** What is said to it. Calls are numbered, so that an answer tells which of them it has got to. */
export type ToThread = { readonly say: 'wake'; readonly call: number } | { readonly say: 'close' }

/** What it says. `failed`: the work stopped there, until it is woken again. `problem`: will be tried again by itself. */
export type FromThread =
  | { readonly say: 'batch' }
  | { readonly say: 'idle'; readonly call: number }
  | { readonly say: 'failed'; readonly call: number; readonly problem: string }
  | { readonly say: 'problem'; readonly problem: string }
