import { hashText } from '../../../language/model/hash.ts'
import { lexicon } from '../../../lexicon.ts'

let found: ReadonlySet<number> | undefined

/** Hashes of the words in lower case that can open a name: "al", "van". */
export const particles = (): ReadonlySet<number> =>
  (found ??= new Set(lexicon<{ word: string }>('names-particles').map(({ word }) => hashText(word))))
