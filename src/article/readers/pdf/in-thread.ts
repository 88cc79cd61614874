import { Worker } from 'node:worker_threads'
import type { PdfText } from './text.ts'
import type { PdfTask } from './thread.ts'

const MEMORY_MB = 1024

/**
 * Reads a PDF in a thread of its own, since what it prints is a program that a few kilobytes can make run for hours.
 * @param longest milliseconds after which it is stopped
 * @returns null where it is stopped because it takes too long
 * @throws where the file is damaged, or takes too much memory
 */
export function inThread(task: PdfTask, longest: number): Promise<PdfText | null> {
  const here = import.meta.url
  const thread = new Worker(new URL(`./thread${here.slice(here.lastIndexOf('.'))}`, here), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  return new Promise<PdfText | null>((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), longest)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('ended without a word'))
    })
  }).finally(() => thread.terminate())
}
