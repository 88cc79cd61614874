import { LISTED, listedOf } from '../lists/gazetteer.ts'
import type { Settling } from './settling.ts'

/** "Pentagon Press | Secretary": a title that begins inside a name and ends beyond it is no part of the name; one over it is none. */
export const cutTitles: Settling = (document, names) => {
  const { tokens, sentences } = document
  const listed = listedOf(document)
  return names.flatMap((name) => {
    const { firstToken, endToken, kind } = name
    const { sentence } = tokens[firstToken]
    if (kind === 'PERSON') return [name]
    for (const { first, end, bits } of listed[sentence]) {
      const from = sentences[sentence].firstToken + first
      const to = sentences[sentence].firstToken + end
      if (from >= endToken) break
      if (!(bits & LISTED.title) || end - first < 2 || to < endToken) continue
      if (from <= firstToken && end - first > endToken - firstToken) return []
      if (from > firstToken && to > endToken) return [{ ...name, endToken: from }]
    }
    return [name]
  })
}
