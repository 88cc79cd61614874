import type { AnnotatedVersion } from '../annotations.ts'
import type { Queries } from '../database.ts'
import { packAnnotations } from '../packing/annotations.ts'
import { packDigest } from '../packing/digest.ts'
import { StoreProblem } from '../problem.ts'
import { batches, inBatches } from '../rows/batches.ts'
import { indexAnnotations } from '../search/index/index-annotations.ts'
import type { Session } from '../session.ts'
import { digestsOf } from './digests.ts'
import { makeStale, storiesHolding } from './stale.ts'

/** Annotations of one statement: each is some 50 kB. */
const BODIES = 50

/** Keeps annotations and digests, and gives the ids of the articles where that changed anything: see `AnnotationShelf.save`. */
export async function keepAnnotations(
  session: Session,
  queries: Queries,
  analysis: string,
  annotated: readonly AnnotatedVersion[],
): Promise<readonly string[]> {
  const articles = await currentVersions(session, queries, annotated)
  const numbered = annotated.map((one) => {
    const { id } = one.annotations.article
    const article = articles.get(id)
    if (article === undefined || one.version > article.version) {
      throw new StoreProblem(`no version ${one.version} of ${id} is kept`, 'annotations', 'add the article first')
    }
    return { ...one, n: article.n, current: one.version === article.version }
  })
  const added = await insert(queries, analysis, numbered)
  // What was found of an older version is kept beside, and shows nowhere.
  const changed = added.filter(({ current }) => current)
  await replaceDigests(queries, analysis, changed)
  const stories = await storiesHolding(
    queries,
    analysis,
    changed.map(({ n }) => n),
  )
  await makeStale(queries, analysis, stories, session.now())
  await indexAnnotations(session, queries, analysis, changed)
  return changed.map(({ annotations }) => annotations.article.id)
}

/** Annotations with the number of their article. */
interface Numbered extends AnnotatedVersion {
  readonly n: number
  readonly current: boolean
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

/** Gives those that were not there already. */
async function insert(
  queries: Queries,
  analysis: string,
  annotated: readonly Numbered[],
): Promise<readonly Numbered[]> {
  const added = new Set<string>()
  for (const some of batches(annotated, BODIES)) {
    const rows = await queries
      .insertInto('annotations')
      .values(
        some.map(({ n, version, annotations }) => ({
          article: n,
          version,
          analysis,
          body: packAnnotations(annotations),
          indexed: 1,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning(['article', 'version'])
      .execute()
    for (const { article, version } of rows) added.add(`${article} ${version}`)
  }
  // One that is given twice is added once.
  return annotated.filter(({ n, version }) => added.delete(`${n} ${version}`))
}

async function replaceDigests(queries: Queries, analysis: string, annotated: readonly Numbered[]): Promise<void> {
  for (const some of batches(annotated)) {
    await queries
      .deleteFrom('digests')
      .where(
        digestsOf(
          analysis,
          some.map(({ n }) => n),
        ),
      )
      .execute()
  }
  const rows = annotated.flatMap(({ n, digests }) =>
    digests.map((digest) => ({
      article: n,
      analysis,
      subject: digest.subject,
      day: digest.day,
      place: null,
      body: packDigest(digest),
    })),
  )
  for (const some of batches(rows)) {
    await queries
      .insertInto('digests')
      .values([...some])
      .execute()
  }
}
