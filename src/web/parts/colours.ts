import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { colours } from '../../report/ledger-style.ts'

/** The origins of the story that is shown, those heard most first: the first get a colour of their own. */
export const Heard = createContext<readonly string[]>([])

/** The class that colours what an origin says; that of ink for those without a colour. */
export function useColour(): (origin: string | null) => string {
  const heard = useContext(Heard)
  return (origin) => {
    const place = origin === null ? -1 : heard.indexOf(origin)
    return place >= 0 && place < colours ? `who${place + 1}` : 'who0'
  }
}
