import { setQuery } from '../../url/here.ts'
import { type Find, type Kind, kinds } from './finds.ts'

const names: Readonly<Record<Kind, string>> = {
  said: 'who said what',
  figure: 'figures',
  time: 'times',
  name: 'names',
}

/** What is shown unless the address says otherwise: names are many and say least. */
const atFirst: readonly Kind[] = ['said', 'figure', 'time']

/** The kinds that are highlighted, as the address says: "said,time". */
export function shownKinds(show: string | null): ReadonlySet<Kind> {
  if (show === null) return new Set(atFirst)
  const asked = show.split(',')
  return new Set(kinds.filter((kind) => asked.includes(kind)))
}

/** Which kinds are highlighted in the text; each is told in its own colour of rule. */
export function Kinds({ finds, shown }: { readonly finds: readonly Find[]; readonly shown: ReadonlySet<Kind> }) {
  const toggle = (kind: Kind) => {
    const after = kinds.filter((one) => (one === kind) !== shown.has(one))
    setQuery('show', after.join(',') || 'none')
  }
  return (
    <fieldset class="kinds">
      <legend>Highlighted</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span class={`is-${sample[kind]}`}>{names[kind]}</span>{' '}
          <small>{finds.filter((find) => find.kind === kind).length}</small>
        </label>
      ))}
    </fieldset>
  )
}

/** The part of a find that shows its kind. */
const sample: Readonly<Record<Kind, string>> = { said: 'content', figure: 'figure', time: 'time', name: 'name' }
