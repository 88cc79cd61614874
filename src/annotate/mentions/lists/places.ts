import { lexicon } from '../../../lexicon.ts'
import type { MentionType } from '../mention.ts'
import type { Place, State } from './gazetteer.ts'

interface HeadWord {
  readonly word: string
  readonly type: MentionType
}

const heads = (): ReadonlyMap<string, MentionType> =>
  (headTypes ??= new Map(lexicon<HeadWord>('names-place-heads').map(({ word, type }) => [word, type])))
let headTypes: ReadonlyMap<string, MentionType> | undefined
let regions: ReadonlySet<string> | undefined

/** Whether a place has a government (GPE), is a building (FAC), or is any other place (LOC). */
export function placeType(name: string): MentionType {
  regions ??= new Set(
    lexicon<Place>('names-places')
      .filter(({ kind }) => kind === 'region')
      .map(({ place }) => place),
  )
  if (regions.has(name)) return 'LOC'
  const words = name.split(/\s+/)
  const last = words[words.length - 1].toLowerCase()
  if (last === 'region' || last === 'area') return regions.has(words.slice(0, -1).join(' ')) ? 'LOC' : 'GPE'
  return heads().get(last) ?? heads().get(words[0].toLowerCase()) ?? 'GPE'
}

/** How a text names a state. */
export interface StateName {
  readonly state: State
  readonly by: 'name' | 'capital' | 'demonym'
}

let stateNames: ReadonlyMap<string, StateName> | undefined

/** The state that a name, demonym or capital belongs to. */
export function stateNamed(name: string): StateName | null {
  stateNames ??= indexStates()
  return stateNames.get(name) ?? null
}

function indexStates(): ReadonlyMap<string, StateName> {
  const index = new Map<string, StateName>()
  for (const state of lexicon<State>('names-states')) {
    const add = (name: string, by: StateName['by']): void => {
      if (!index.has(name)) index.set(name, { state, by })
      if (by !== 'demonym' && !index.has(name.toUpperCase())) index.set(name.toUpperCase(), { state, by })
    }
    for (const name of [state.name, ...state.aliases]) add(name, 'name')
    for (const demonym of state.demonyms) for (const form of [demonym, `${demonym}s`]) add(form, 'demonym')
    for (const city of [state.capital ?? '', ...(state.capitalAlso ?? [])]) if (city) add(city, 'capital')
  }
  return index
}
