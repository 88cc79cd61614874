import type { Status } from '../../serve/api/status.ts'
import { useAnswer } from './use-answer.ts'

/** Whether the reader may add reports and set things right. */
export function useMayWrite(): boolean {
  return useAnswer<Status>('/api/status').answer?.access === 'write'
}
