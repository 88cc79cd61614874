/** Work that goes on behind whoever asks for it. */
export interface Working {
  /** There is something to do. */
  wake(): void
  /** Fulfilled when nothing is left to do; rejected where the work failed, which the next to wake it tries again. */
  idle(): Promise<void>
  /** Ends after the batch at hand. */
  close(): Promise<void>
}
