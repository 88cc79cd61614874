/** What can't be done, as a person is told it: what went wrong, and what to do. */
export class Refusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 421 | 422 | 429 | 503
  readonly advice: string
  /** What is wrong where in parameters or body. */
  readonly errors: readonly { readonly at: string; readonly message: string }[]

  constructor(status: Refusal['status'], problem: string, advice: string, errors: Refusal['errors'] = []) {
    super(problem)
    this.status = status
    this.advice = advice
    this.errors = errors
  }
}

/** A path that is asked with a method that it doesn't take. */
export class WrongMethod extends Refusal {
  /** The methods that it takes. */
  readonly allowed: readonly string[]

  constructor(method: string, path: string, allowed: readonly string[]) {
    super(405, `${path} is not asked with ${method}`, `It takes ${allowed.join(', ')}.`)
    this.allowed = allowed
  }
}
