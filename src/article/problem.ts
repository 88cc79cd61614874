/** Something that could not be read, where it stands, and what to do about it. Reading goes on after it. */
export interface Problem {
  readonly problem: string
  /** File name, with the line where there is one: "reports.jsonl:12". */
  readonly where: string
  readonly advice: string
}

/** Whether reading gave a problem in the place of a report. */
export const isProblem = (item: object): item is Problem => 'problem' in item
