import { countWords } from '../../../../report/wording/words.ts'
import type { ReportCard } from '../../../../serve/api/evidence.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { comparePath } from '../../../url/routes.ts'

/** Reports that are a report again: one word more often printed is no second word. */
export function Copies({ original, copies }: { readonly original: string; readonly copies: readonly ReportCard[] }) {
  return (
    <LazyFold label={`${countWords(copies.length, 'copy', 'copies')} of it`}>
      {() => (
        <ul>
          {copies.map(({ article, label }) => (
            <li key={article}>
              <a class="ev" href={comparePath(original, article)}>
                {label}
              </a>{' '}
              <span class="why">the same text</span>
            </li>
          ))}
        </ul>
      )}
    </LazyFold>
  )
}
