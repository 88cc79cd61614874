import { signal } from '@preact/signals'
import type { KeptCorrectionAnswer } from '../../serve/api/corrections.ts'
import type { Quoted } from '../../serve/api/evidence.ts'
import type { Anchor, Correction } from '../../story/correction.ts'
import { send } from '../answers/ask.ts'
import { askAnew } from '../answers/kept.ts'
import { announce } from '../parts/announce.tsx'
import { pathTo } from '../url/routes.ts'

const nameKept = 'reckon-corrections-by'

/** Who corrects: asked once, kept in this browser. */
export const by = signal(localStorage.getItem(nameKept) ?? '')

function keepName(name: string): void {
  by.value = name
  localStorage.setItem(nameKept, name)
}

/**
 * Keeps a correction; what is shown then comes anew.
 * @throws Refusal
 */
export async function keepCorrection(story: string, name: string, correction: Correction): Promise<void> {
  keepName(name)
  await send<KeptCorrectionAnswer>('/api/corrections', 'POST', { story, by: name, correction })
  announce('Kept. The ledger is made again with it.')
  askAnew()
}

/**
 * Takes a correction back.
 * @throws Refusal
 */
export async function undoCorrection(id: string, name: string): Promise<void> {
  keepName(name)
  await send<KeptCorrectionAnswer>(pathTo(['api', 'corrections', id], { by: name }), 'DELETE')
  announce('Undone.')
  askAnew()
}

/** The words that a correction is about. */
export function anchorOf({ article, start, end, words }: Quoted): Anchor {
  return { article, start, end, words }
}
