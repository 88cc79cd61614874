import type { AnnotatedVersion } from '../annotations.ts'
import type { Queries } from '../database.ts'
import { packAnnotations } from '../packing/annotations.ts'
import { packDigest } from '../packing/digest.ts'
import { StoreProblem } from '../problem.ts'
import { indexAnnotations, type NumberedAnnotations } from '../search/index-annotations.ts'
import type { Session } from '../session.ts'
import { inBatches } from './batches.ts'
import { makeStale, storiesHolding } from './stale.ts'

/** Keeps annotations and digests, and gives the ids of the articles where that changed anything: see `AnnotationShelf.save`. */
export async function keepAnnotations(
  session: Session,
  queries: Queries,
  analysis: string,
  annotated: readonly AnnotatedVersion[],
): Promise<readonly string[]> {
  const articles = await currentVersions(session, queries, annotated)
  const changed: NumberedAnnotations[] = []
  for (const one of annotated) {
    const { id } = one.annotations.article
    const article = articles.get(id)
    if (article === undefined || one.version > article.version) {
      throw new StoreProblem(`no version ${one.version} of ${id} is kept`, 'annotations', 'add the article first')
    }
    const added = await insert(queries, analysis, article.n, one)
    // What was found of an older version is kept beside, and shows nowhere.
    if (!added || one.version < article.version) continue
    await insertDigests(queries, analysis, article.n, one)
    changed.push({ n: article.n, annotations: one.annotations })
    const stories = await storiesHolding(queries, analysis, article.n)
    await makeStale(queries, analysis, stories, session.now())
  }
  await indexAnnotations(session, queries, analysis, changed)
  return changed.map(({ annotations }) => annotations.article.id)
}

async function currentVersions({ kind }: Session, queries: Queries, annotated: readonly AnnotatedVersion[]) {
  const ids = [...new Set(annotated.map(({ annotations }) => annotations.article.id))].sort()
  const rows = await inBatches(ids, (some) =>
    queries
      .selectFrom('articles')
      .select(['n', 'id', 'version'])
      .where('id', 'in', some)
      .orderBy('n')
      // No new version may come in between and find what is searched half done.
      .$if(kind === 'postgres', (query) => query.forUpdate())
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** False where these annotations are there already. */
async function insert(
  queries: Queries,
  analysis: string,
  article: number,
  { annotations, version }: AnnotatedVersion,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await queries
    .insertInto('annotations')
    .values({ article, version, analysis, body: packAnnotations(annotations), indexed: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

async function insertDigests(
  queries: Queries,
  analysis: string,
  article: number,
  { digests }: AnnotatedVersion,
): Promise<void> {
  await queries.deleteFrom('digests').where('article', '=', article).where('analysis', '=', analysis).execute()
  if (digests.length === 0) return
  await queries
    .insertInto('digests')
    .values(
      digests.map((digest) => ({
        article,
        analysis,
        subject: digest.subject,
        day: digest.day,
        place: null,
        body: packDigest(digest),
      })),
    )
    .execute()
}
