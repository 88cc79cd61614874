import type { ImportProgress } from '../../../serve/api/imports.ts'

/** What could not be read, and what to do. */
export function Problems({ of: { problems, problemsTotal } }: { readonly of: ImportProgress }) {
  if (!problems.length) return null
  return (
    <>
      <h3>Not read</h3>
      <ul class="problems">
        {problems.map(({ where, problem, advice }) => (
          <li key={`${where} ${problem}`}>
            <b>{where}</b>: <span class="bad">{problem}</span> <span class="why">{advice}</span>
          </li>
        ))}
        {problemsTotal > problems.length && <li class="soft">and {problemsTotal - problems.length} more</li>}
      </ul>
    </>
  )
}
