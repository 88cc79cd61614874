import { isProblem, type Problem } from '../../article/problem.ts'
import { readSource } from '../../article/read-source.ts'
import type { Linked, Located, Source } from '../../article/readers/reader.ts'

/** What a file holds, by kind, each in the order in which it stands there. */
export interface Held {
  readonly reports: readonly Located[]
  readonly links: readonly Linked[]
  readonly problems: readonly Problem[]
}

/** Reads a file. Nothing is fetched. */
export async function heldBy(source: Source): Promise<Held> {
  const reports: Located[] = []
  const links: Linked[] = []
  const problems: Problem[] = []
  for await (const item of readSource(source)) {
    if (isProblem(item)) problems.push(item)
    else if ('link' in item) links.push(item)
    else reports.push(item)
  }
  return { reports, links, problems }
}
