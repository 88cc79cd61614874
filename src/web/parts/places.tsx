import { outletWords } from '../../report/parts/reports.ts'
import { oneLine, shorten } from '../../report/wording/excerpt.ts'
import { nthInReport } from '../../report/wording/places.ts'
import { dayWords } from '../../report/wording/words.ts'
import type { Quoted } from '../../serve/api/evidence.ts'
import { words } from '../url/here.ts'
import { wordsHash } from '../url/words.ts'
import { LazyFold } from './fold.tsx'

/** The report's short name and its day, as it is named beside its words; its number where it takes one to tell it from others. */
export function placeWords({ label, outlet, published, publishedBasis }: Quoted): string {
  if (/\(\d+\)$/.test(label)) return label
  const day = published && `${publishedBasis === 'inferred' ? 'about ' : ''}${dayWords(published, false)}`
  return [outlet ? outletWords(outlet) : label, day].filter(Boolean).join(', ')
}

/** A way to the words: opens the report beside the page, with the words marked. */
export function WordsLink({ to, label }: { readonly to: Quoted; readonly label?: string }) {
  const open = words.value
  const isOpen = open?.article === to.article && open.start === to.start && open.end === to.end
  return (
    <a class="ev" href={wordsHash(to)} title={shorten(oneLine(to.words), 120)} aria-current={isOpen || undefined}>
      {label ?? placeWords(to)}
    </a>
  )
}

/** Ways to the places that a line rests on, each once: one in each report before a second in any; the first few open. */
export function Places({
  evidence,
  total = evidence.length,
  shown = 4,
}: {
  readonly evidence: readonly Quoted[]
  readonly total?: number
  readonly shown?: number
}) {
  const places = new Map(evidence.map((one) => [wordsHash(one), one]))
  const links = nthInReport([...places.values()]).map(({ place: to, nth, follows }) => {
    const again = follows ? `again (${nth})` : `${placeWords(to)}, again (${nth})`
    return { to, label: nth > 1 ? again : placeWords(to) }
  })
  const rest = links.slice(shown)
  const untold = total - evidence.length
  return (
    <ul class="places">
      <PlaceItems of={links.slice(0, shown)} />
      {rest.length > 0 && (
        <li>
          <LazyFold label={`${rest.length} more`}>
            {() => (
              <ul class="places">
                <PlaceItems of={rest} />
              </ul>
            )}
          </LazyFold>
        </li>
      )}
      {untold > 0 && <li class="soft">and {untold} not shown</li>}
    </ul>
  )
}

function PlaceItems({ of }: { readonly of: readonly { readonly to: Quoted; readonly label: string }[] }) {
  return (
    <>
      {of.map(({ to, label }) => (
        <li key={wordsHash(to)}>
          <WordsLink to={to} label={label} />
        </li>
      ))}
    </>
  )
}
