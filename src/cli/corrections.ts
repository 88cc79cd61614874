import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { issueWords } from '../article/issue-words.ts'
import { correction, type KeptCorrection } from '../story/correction.ts'
import { UsageError } from './command.ts'

const kept = z.array(
  z.object({
    id: z.string().min(1),
    by: z.string().min(1),
    when: z.iso.datetime(),
    correction,
  }),
)

/**
 * The corrections of a file; none where no file is named.
 * @throws UsageError where the file can't be read or isn't what it should be
 */
export async function readCorrections(file: unknown): Promise<readonly KeptCorrection[]> {
  if (typeof file !== 'string') return []
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file}: can't be read (${error.code}); name a file of corrections`)
  })
  const parsed = kept.safeParse(jsonOf(text, file), { error: issueWords })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}; give what the desk exports`)
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${file}: is no JSON; give what the desk exports`)
  }
}
