import { oneLine, shorten } from '../../report/excerpt.ts'
import { isQuoted } from '../../report/words.ts'
import type { Quoted } from '../../serve/api/evidence.ts'

/** Words as they were printed, in quotation marks unless they bring their own. */
export function Printed({ text, limit = 280 }: { readonly text: string; readonly limit?: number }) {
  const words = shorten(oneLine(text).trim(), limit)
  return isQuoted(words) ? <span class="printed">{words}</span> : <q class="printed">{words}</q>
}

/** Words as they were printed, with what stands around them: for figures, which say little alone. */
export function InContext({ of: { before, words, after } }: { readonly of: Quoted }) {
  return (
    <q class="printed">
      {oneLine(before)}
      <b class="cited">{shorten(oneLine(words), 200)}</b>
      {oneLine(after)}
    </q>
  )
}
