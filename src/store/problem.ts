/** Something that a person can mend: what is wrong, where, and what to do. It never holds a password. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem'
  readonly problem: string
  readonly where: string
  readonly advice: string

  constructor(problem: string, where: string, advice: string) {
    super(`${where}: ${problem}; ${advice}`)
    this.problem = problem
    this.where = where
    this.advice = advice
  }
}
