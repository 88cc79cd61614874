import type { Article } from '../../article/article.ts'
import { isProblem, type Problem } from '../../article/problem.ts'
import type { Desk } from '../../work/desk.ts'
import type { ImportProgress } from '../api/imports.ts'

/** Articles that are kept in one transaction. */
const BATCH = 100
const MOST_PROBLEMS = 100
const MOST_ARTICLES = 1000

/** An import as it goes on. */
export interface Import {
  /** How far it is; a new object with each step. */
  readonly progress: () => ImportProgress
  /** Fulfilled when it has ended, well or not. */
  readonly ended: Promise<void>
}

type Counts = Pick<ImportProgress, 'total' | 'annotated' | 'added' | 'changed' | 'unchanged' | 'problemsTotal'>

/** What an import is called, and who hears of it. */
export interface ImportOptions {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly started: string
  /** Called with each step. */
  readonly moved: () => void
  /** Called where it breaks off. */
  readonly failed: (error: unknown) => void
}

/** Takes reports in: they are kept batch by batch, then read by the desk; done when the ledgers stand. */
export function startImport(
  desk: Desk,
  items: AsyncIterable<Article | Problem>,
  { id, started, moved, failed }: ImportOptions,
): Import {
  const counts: { -readonly [Name in keyof Counts]: Counts[Name] } = {
    total: 0,
    annotated: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    problemsTotal: 0,
  }
  const problems: Problem[] = []
  const articles: string[] = []
  let stories: ImportProgress['stories'] = []
  let state: ImportProgress['state'] = 'running'

  const tell = (problem: Problem): void => {
    counts.problemsTotal++
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }

  const keep = async (batch: readonly Article[]): Promise<void> => {
    for (const { id, outcome } of await desk.add(batch)) {
      if (outcome === 'wordless') {
        tell({ where: id, problem: 'there are no words in it', advice: 'give the report’s text' })
        continue
      }
      counts.total++
      counts[outcome === 'new' ? 'added' : outcome]++
      if (articles.length < MOST_ARTICLES) articles.push(id)
    }
    moved()
  }

  const take = async (): Promise<void> => {
    let batch: Article[] = []
    for await (const item of items) {
      if (isProblem(item)) tell(item)
      else batch.push(item)
      if (batch.length < BATCH) continue
      await keep(batch)
      batch = []
    }
    await keep(batch)
  }

  const follow = async (): Promise<void> => {
    const stop = desk.onProgress(({ waiting }) => {
      const annotated = Math.max(counts.annotated, counts.total - waiting)
      if (annotated === counts.annotated) return
      counts.annotated = annotated
      moved()
    })
    try {
      await desk.settled()
    } finally {
      stop()
    }
    counts.annotated = counts.total
    stories = await storiesOf(desk, articles)
  }

  const run = async (): Promise<void> => {
    try {
      await take()
      await follow()
      state = 'done'
    } catch (error) {
      state = 'failed'
      failed(error)
      const problem = error instanceof Error ? error.message : 'it broke off'
      tell({ where: 'the import', problem, advice: 'what was kept stays; give the rest again' })
    }
    moved()
  }

  return {
    progress: () => ({ id, state, started, ...counts, problems: [...problems], articles: [...articles], stories }),
    ended: run(),
  }
}

async function storiesOf({ store }: Desk, articles: readonly string[]): Promise<ImportProgress['stories']> {
  const listed = await Promise.all(articles.map((id) => store.stories.ofArticle(id)))
  return [...new Map(listed.flat().map(({ id, title }) => [id, { id, title }])).values()]
}
