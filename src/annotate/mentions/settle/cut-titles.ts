import { LISTED, listedIn } from '../gazetteer.ts'
import type { Settling } from './settling.ts'

/** "Pentagon Press | Secretary": a title that begins inside a name and ends beyond it is no part of the name; one over it is none. */
export const cutTitles: Settling = ({ tokens, sentences }, names) =>
  names.flatMap((name) => {
    const { firstToken, endToken, kind } = name
    if (kind === 'PERSON') return [name]
    const sentence = sentences[tokens[firstToken].sentence]
    const from = Math.max(sentence.firstToken, firstToken - LOOK)
    const to = Math.min(sentence.endToken, endToken + LOOK)
    const forms = tokens.slice(from, to).map(({ form }) => form)
    for (const { first, end, bits } of listedIn(forms)) {
      const start = from + first
      if (!(bits & LISTED.title) || end - first < 2) continue
      if (start <= firstToken && from + end >= endToken && end - first > endToken - firstToken) return []
      if (start > firstToken && start < endToken && from + end > endToken) return [{ ...name, endToken: start }]
    }
    return [name]
  })

/** No title reaches further. */
const LOOK = 3
