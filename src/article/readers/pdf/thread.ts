import { parentPort, workerData } from 'node:worker_threads'
import { textOfPdf } from './text.ts'

/** What the thread that reads one PDF is given. */
export interface PdfTask {
  readonly bytes: Uint8Array
  readonly mostPages: number
}

const { bytes, mostPages } = workerData as PdfTask
parentPort?.postMessage(await textOfPdf(bytes, mostPages))
