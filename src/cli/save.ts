import { constants } from 'node:fs'
import { access, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure, type Terminal } from './command.ts'

/** What stands for standard output in place of a file's name. */
export const STDOUT = '-'

/** What to do where something can't be written, by the system's code. */
const advices: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room and try again',
  EDQUOT: 'your share of the disk is full: make room and try again',
  EACCES: 'name a file that you may write',
  EROFS: 'the disk may not be written to: name a file on another',
}

/** Why something can't be written, and what to do. */
export function cannotWrite(file: string, error: unknown): string {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  return `${file}: can't be written (${code}); ${advices[code] ?? 'name a file in a folder that exists'}`
}

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
  const before = await stat(file).catch(() => null)
  try {
    await writeFile(file, content)
  } catch (error) {
    // Half a file would pass for a whole one.
    if (before === null) await rm(file).catch(() => {})
    stderr.write(`reckon: ${cannotWrite(file, error)}\n`)
    return false
  }
  stderr.write(`wrote ${file}\n`)
  return true
}
