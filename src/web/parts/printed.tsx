import { excerptOf, oneLine, shorten } from '../../report/wording/excerpt.ts'
import { isQuoted } from '../../report/wording/words.ts'
import type { Quoted } from '../../serve/api/evidence.ts'

/** Words as they were printed, in quotation marks unless they bring their own. */
export function Printed({ text, limit = 280 }: { readonly text: string; readonly limit?: number }) {
  const words = shorten(oneLine(text).trim(), limit)
  return isQuoted(words) ? <span class="printed">{words}</span> : <q class="printed">{words}</q>
}

/** Words as they were printed, with what stands around them: for figures, which say little alone. */
export function InContext({ of, around = 120 }: { readonly of: Quoted; readonly around?: number }) {
  const start = of.before.length
  const span = { start, end: start + of.words.length }
  const { before, words, after } = excerptOf(of.before + of.words + of.after, span, around)
  return (
    <q class="printed">
      {before}
      <b class="cited">{shorten(words, 200)}</b>
      {after}
    </q>
  )
}
