import type { ComponentChildren } from 'preact'
import type { Page } from '../../serve/api/paging.ts'
import type { Pages } from '../answers/use-pages.ts'
import { Refused, Waiting } from './coming.tsx'

/** The pages of a list with the way to the next one; `empty` is said where there is nothing. */
export function Listed<Item, Answer extends Page<Item>>({
  of: { first, items, total, refusal, more },
  empty,
  children,
}: {
  readonly of: Pages<Item, Answer>
  readonly empty: ComponentChildren
  readonly children: (items: readonly Item[], first: Answer) => ComponentChildren
}) {
  if (first === null) return refusal ? <Refused refusal={refusal} /> : <Waiting />
  if (!items.length) return <p class="why">{empty}</p>
  const left = total === null ? null : total - items.length
  return (
    <>
      {children(items, first)}
      {refusal && <Refused refusal={refusal} />}
      {more && (
        <p class="more">
          <button type="button" onClick={more}>
            {left === null ? 'More' : `More (${left.toLocaleString('en')} left)`}
          </button>
        </p>
      )}
    </>
  )
}
