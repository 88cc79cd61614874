import { StoreProblem } from '../store/problem.ts'

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
  | { readonly say: 'failed'; readonly call: number; readonly failure: ToldFailure }
  | { readonly say: 'problem'; readonly problem: string }

/** An error as it goes from thread to thread, where classes are lost: its message, or what a person can mend. */
export type ToldFailure = string | Readonly<Pick<StoreProblem, 'problem' | 'where' | 'advice'>>

/** What is told of an error. */
export const toldOf = (error: Error): ToldFailure =>
  error instanceof StoreProblem ? { problem: error.problem, where: error.where, advice: error.advice } : error.message

/** The error that was told. */
export const errorOf = (told: ToldFailure): Error =>
  typeof told === 'string' ? new Error(told) : new StoreProblem(told.problem, told.where, told.advice)
