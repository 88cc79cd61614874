import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { filesIn } from '../../article/files.ts'
import type { Problem } from '../../article/problem.ts'
import type { Located } from '../../article/readers/reader.ts'
import type { Feed } from '../../store/feeds.ts'
import { StoreProblem } from '../../store/problem.ts'
import { bring } from './bring.ts'
import { type Held, heldBy } from './held.ts'
import type { Polled } from './polled.ts'
import type { Watching } from './watching.ts'

/** A file as it is now: another size or time is another mark. */
interface SeenFile {
  readonly path: string
  readonly mark: string
  /** Milliseconds since 1970. */
  readonly changed: number
}

/** Milliseconds for which a file must have been left alone: somebody may still be writing it. */
const SETTLED = 1000

/** Reads the files of a folder that are new or others than last time; a file that is named is a folder of one. */
export async function pollPath({ url: root }: Feed, watching: Watching): Promise<Polled> {
  try {
    const { files, problems: closed } = await settledFiles(root, watching)
    const unseen = new Set(
      await watching.desk.store.feeds.unseen(
        root,
        files.map(({ mark }) => mark),
      ),
    )
    const problems: Problem[] = [...closed]
    for (const file of files) {
      if (watching.signal.aborted) break
      if (unseen.has(file.mark)) problems.push(...(await readOne(root, file, watching)))
    }
    for (const problem of problems) watching.onNews({ ...problem, kind: 'failed', again: null })
    return { failure: null, notBefore: null, marks: {} }
  } catch (error) {
    if (error instanceof StoreProblem) {
      const { problem, where, advice } = error
      return { failure: { problem, where, advice }, notBefore: null, marks: {} }
    }
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? 'no such file or folder' : `can't be read (${code})`
    return {
      failure: { problem, where: root, advice: 'check the path and its permissions' },
      notBefore: null,
      marks: {},
    }
  }
}

/** What is to be read of a folder, and what of it can't be. */
interface Listed {
  readonly files: readonly SeenFile[]
  readonly problems: readonly Problem[]
}

async function settledFiles(root: string, { now, wait, signal }: Watching): Promise<Listed> {
  const listed = await filesBelow(root)
  if (!listed.files.some(({ changed }) => now().getTime() - changed < SETTLED)) return listed
  await wait(SETTLED, signal)
  const before = new Set(listed.files.map(({ path, mark }) => `${mark} ${path}`))
  const { files, problems } = await filesBelow(root)
  return { files: files.filter(({ path, mark }) => before.has(`${mark} ${path}`)), problems }
}

async function filesBelow(root: string): Promise<Listed> {
  const top = await stat(root)
  if (!top.isDirectory()) return { files: [seenFile(root, root, top)], problems: [] }
  const found = await filesIn(root)
  const seen = await Promise.all(
    found.map(async (path) => {
      // What went away meanwhile, or is a link to nothing, is no file.
      const stats = typeof path === 'string' ? await stat(path).catch(() => null) : null
      return stats?.isFile() ? [seenFile(root, String(path), stats)] : []
    }),
  )
  return { files: seen.flat(), problems: found.filter((item) => typeof item !== 'string') }
}

const seenFile = (root: string, path: string, { size, ctimeMs }: { size: number; ctimeMs: number }): SeenFile => ({
  path,
  mark: `${relative(root, path)} ${size} ${ctimeMs}`,
  changed: ctimeMs,
})

async function readOne(root: string, { path, mark }: SeenFile, watching: Watching): Promise<readonly Problem[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown error')
  const { reports, links, problems } =
    typeof bytes === 'string' ? unreadable(path, bytes) : await heldBy({ name: path, bytes })
  const inLinks = links.flatMap(({ entry, excerpt, where }): readonly Located[] => {
    const article = entry ?? excerpt
    return article ? [{ article, where, ownId: false }] : []
  })
  const refused = await bring(
    [...reports, ...inLinks].map((one) => named(one, root)),
    watching,
  )
  await watching.desk.store.feeds.mark(root, [mark])
  return [...problems, ...refused]
}

const unreadable = (path: string, code: string): Held => ({
  reports: [],
  links: [],
  problems: [{ problem: `can't be read (${code})`, where: path, advice: 'check its permissions' }],
})

/** What a record names itself it stays; else it is named by its place in the folder, so that two files never share a name. */
function named({ article, where, ownId }: Located, root: string): Located {
  if (ownId) return { article, where, ownId }
  const folder = dirname(relative(dirname(root), where))
  const id = folder === '.' || folder === basename(where) ? article.id : `${folder}/${article.id}`
  return { article: { ...article, id }, where }
}
