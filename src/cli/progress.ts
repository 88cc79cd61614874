import type { Ora } from 'ora'
import type { Terminal } from './command.ts'

/** Shows how far long work is, on standard error. */
export interface Progress {
  /** Says what is being done now. */
  update(text: string): void
  /** Writes a line that stays, above what is shown. */
  note(line: string): void
  stop(): void
}

const PATIENCE_MS = 1000
const LINE_EVERY_MS = 10_000

/** A moving line where a person watches, else a plain line now and then; nothing for work that is done in a second. */
export function progress(terminal: Terminal): Progress {
  const started = Date.now()
  let spinner: Ora | null = null
  let latest = ''
  let lastLine = started
  let stopped = false

  const timer = setTimeout(async () => {
    if (!terminal.watched) return
    const { default: ora } = await import('ora')
    if (!stopped)
      spinner = ora({ text: latest, stream: terminal.stderr as NodeJS.WriteStream, discardStdin: false }).start()
  }, PATIENCE_MS)
  timer.unref()

  return {
    update(text) {
      latest = text
      if (spinner) spinner.text = text
      if (terminal.watched || Date.now() - lastLine < LINE_EVERY_MS) return
      lastLine = Date.now()
      terminal.stderr.write(`${text}\n`)
    },
    note(line) {
      spinner?.clear()
      terminal.stderr.write(line)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      spinner?.stop()
    },
  }
}
