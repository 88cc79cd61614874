import { writeFile } from 'node:fs/promises'
import type { Terminal } from './command.ts'

/**
 * Writes what a command made to a file, and says so on standard error; or why it can't.
 * @returns whether it is written
 */
export async function save(file: string, content: string | Uint8Array, { stderr }: Terminal): Promise<boolean> {
  try {
    await writeFile(file, content)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    stderr.write(`reckon: ${file}: can't be written (${code}); name a file in a folder that exists\n`)
    return false
  }
  stderr.write(`wrote ${file}\n`)
  return true
}
