import type { Store } from '../store/store.ts'
import { type Progress, progressOf } from './progress.ts'

/** Milliseconds after which listeners are told what others did. */
const OTHERS = 1000

/** Tells listeners how far the work is. */
export interface Announcer {
  /** Something has been done here: they are told soon. */
  announce(): void
  /** @returns what ends it */
  onProgress(listener: (progress: Progress) => void): () => void
}

/** Counts only while somebody listens, and never twice at once. */
export function announcer(store: Store, analysis: string): Announcer {
  const listeners = new Set<(progress: Progress) => void>()
  let counting = false
  const announce = (): void => {
    if (listeners.size === 0 || counting) return
    counting = true
    progressOf(store, analysis)
      .then((progress) => {
        for (const listener of listeners) listener(progress)
      })
      // A store that is being closed counts no more.
      .catch(() => {})
      .finally(() => {
        counting = false
      })
  }
  return {
    announce,
    onProgress(listener) {
      listeners.add(listener)
      const timer = setInterval(announce, OTHERS).unref()
      return () => {
        clearInterval(timer)
        listeners.delete(listener)
      }
    },
  }
}
