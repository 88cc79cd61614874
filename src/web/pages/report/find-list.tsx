import { useState } from 'preact/hooks'
import { oneLine, shorten } from '../../../report/wording/excerpt.ts'
import { query } from '../../url/here.ts'
import type { Find } from './finds.ts'

/** Lines of the list at first, and by how many it grows. */
const step = 60

/** What was found, in the order of the text: the way to each explanation by keyboard. */
export function FindList({
  finds,
  text,
  picked,
}: {
  readonly finds: readonly Find[]
  readonly text: string
  readonly picked: Find | null
}) {
  const [shown, show] = useState(step)
  return (
    <>
      <ol class="finds">
        {finds.slice(0, shown).map((find) => (
          <li key={find.id}>
            <a href={addressOf(find)} aria-current={find === picked || undefined}>
              <span class={`printed is-${find.spans[0].part}`}>
                {shorten(oneLine(text.slice(find.spans[0].start, find.spans[0].end)), 70)}
              </span>{' '}
              <span class="soft">{find.reading[0][1]}</span>
            </a>
          </li>
        ))}
      </ol>
      {finds.length > shown && (
        <button type="button" onClick={() => show(shown + step)}>
          More ({finds.length - shown} left)
        </button>
      )}
    </>
  )
}

function addressOf({ id }: Find): string {
  const asked = new URLSearchParams(query.value)
  asked.set('found', id)
  return `?${asked}`
}
