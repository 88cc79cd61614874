import type { Article } from '../../article/article.ts'
import { understood } from '../../article/language/understood.ts'
import { isProblem, type Problem } from '../../article/problem.ts'
import type { Watching } from './watching.ts'

/** Brings reports to the desk and tells which were new or changed. @returns why some were not taken */
export async function bring(
  found: readonly { readonly article: Article; readonly where: string }[],
  { desk, onNews }: Watching,
): Promise<readonly Problem[]> {
  const taken = await Promise.all(found.map(({ article, where }) => understood(article, where)))
  const articles = taken.flatMap((one) => (isProblem(one) ? [] : one))
  const added = await desk.add(articles)
  const wordless: Problem[] = []
  for (const [at, { id, outcome }] of added.entries()) {
    const { title, outlet } = articles[at] as Article
    if (outcome === 'new' || outcome === 'changed') onNews({ kind: outcome, id, title, outlet })
    else if (outcome === 'wordless')
      wordless.push({ problem: 'no words in it', where: id, advice: 'look at what it is' })
  }
  return [...taken.flatMap((one) => (isProblem(one) ? one : [])), ...wordless]
}
