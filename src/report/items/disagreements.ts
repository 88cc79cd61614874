import type { Disagreement, StoryLedger } from '../../ledger/ledger.ts'
import { opponentsOf } from '../parts/opponents.ts'
import { stanceWords } from '../wording/stances.ts'
import { listWords, quotedWords } from '../wording/words.ts'
import type { Item } from './item.ts'

const kinds: Readonly<Record<Disagreement['kind'], string>> = {
  figure: 'Figure',
  stance: 'Statement',
  wording: 'Wording',
}

/** The sides of a disagreement, and why it is one. */
export function disagreementItem(disagreement: Disagreement, story: StoryLedger): Item {
  const { id, kind, about, sides, because } = disagreement
  const rows = opponentsOf(disagreement, story).map(({ figure, names, sides: [{ stance, words }] }) =>
    figure === null
      ? `${listWords(names)}${stanceWords(stance)}: ${quotedWords(words)}`
      : `${figure}: ${listWords(names)}`,
  )
  return {
    id,
    tag: kinds[kind],
    tone: 'warn',
    text: about,
    details: [...rows, because],
    evidence: sides.flatMap(({ evidence }) => evidence.slice(0, 1)),
    quoted: kind === 'figure',
  }
}
