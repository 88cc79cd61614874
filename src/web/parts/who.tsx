import { originWords } from '../../report/wording/words.ts'
import type { GiverAnswer } from '../../serve/api/evidence.ts'
import { useColour } from './colours.ts'

/** Who speaks, in the colour of whose word it is. */
export function Who({ giver }: { readonly giver: GiverAnswer }) {
  const colour = useColour()
  return <span class={`who ${colour(originWords(giver))}`}>{giver.words}</span>
}

/** An origin's name with its colour. */
export function OriginName({ name }: { readonly name: string }) {
  const colour = useColour()
  return <span class={`who ${colour(name)}`}>{name}</span>
}
