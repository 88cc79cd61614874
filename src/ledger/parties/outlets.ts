import { agencyNamed } from '../../article/provenance/agencies.ts'
import { lexicon } from '../../lexicon.ts'

const words = new Set(lexicon<{ readonly word: string }>('article-outlets').map(({ word }) => word))
const media = new Set(
  lexicon<{ readonly word: string; readonly as: string }>('ledger-givers').flatMap(({ word, as }) =>
    as === 'medium' ? [word] : [],
  ),
)

/** Whether somebody is a news outlet, which passes on what others say: by its name, or by what it is called ("newspaper"). */
export const isOutlet = (name: string): boolean =>
  agencyNamed(name) !== null ||
  name.split(' ').some((word) => words.has(word)) ||
  media.has(name.split(' ').at(-1)?.toLowerCase().replace(/s$/u, '') ?? '')
