import { constants } from 'node:fs'
import { access, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure, type Terminal } from './command.ts'

/** What stands for standard output in place of a file's name. */
export const STDOUT = '-'

const cannotWrite = (file: string, error: unknown): string =>
  `${file}: can't be written (${(error as NodeJS.ErrnoException).code}); name a file in a folder that exists`

/**
 * Looks whether files can be written, before work that would be lost if they can't. What no option names is passed over.
 * @throws Failure
 */
export async function expectWritable(...files: readonly unknown[]): Promise<void> {
  for (const file of files) {
    if (typeof file !== 'string' || file === STDOUT) continue
    const there = await stat(file).catch(() => null)
    if (there?.isDirectory()) throw new Failure(`${file}: is a folder; name a file in it`)
    await access(there ? file : dirname(file), constants.W_OK).catch((error) => {
      throw new Failure(cannotWrite(file, error))
    })
  }
}

/**
 * Writes what a command made to a file, and says so on standard error, or to standard output; or why it can't.
 * @returns whether it is written
 */
export async function save(file: string, content: string | Uint8Array, { stdout, stderr }: Terminal): Promise<boolean> {
  if (file === STDOUT) {
    stdout.write(content)
    return true
  }
  try {
    await writeFile(file, content)
  } catch (error) {
    stderr.write(`reckon: ${cannotWrite(file, error)}\n`)
    return false
  }
  stderr.write(`wrote ${file}\n`)
  return true
}
