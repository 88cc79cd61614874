import type { Marked } from '../../../serve/api/values.ts'

/** Words of a report with the hits marked. */
export function Hits({ of }: { readonly of: Marked }) {
  return (
    <q class="printed">
      {of.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))}
    </q>
  )
}
