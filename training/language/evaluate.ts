/** Heads (-1 for the root) and relations of a sentence's words. */
export interface Tree {
  readonly heads: ArrayLike<number>
  readonly deprels: readonly string[]
}

/** Shares from 0 to 1; punctuation is left out of attachment. */
export interface Attachment {
  readonly unlabelled: number
  readonly labelled: number
  /** F1 of each relation with its head: universal part of the label. */
  readonly relations: ReadonlyMap<string, number>
}

const universal = (deprel: string): string => deprel.split(':')[0]

/** How well `guesses` attach the words of `golds`. */
export function attachment(golds: readonly Tree[], guesses: readonly Tree[]): Attachment {
  let words = 0
  let heads = 0
  let labelled = 0
  const counts = new Map<string, { gold: number; guessed: number; right: number }>()
  const count = (relation: string) => {
    const found = counts.get(relation) ?? { gold: 0, guessed: 0, right: 0 }
    counts.set(relation, found)
    return found
  }
  golds.forEach((gold, s) => {
    const guess = guesses[s]
    for (let i = 0; i < gold.heads.length; i++) {
      const wanted = universal(gold.deprels[i])
      const found = universal(guess.deprels[i])
      count(wanted).gold++
      count(found).guessed++
      const sameHead = gold.heads[i] === guess.heads[i]
      if (sameHead && wanted === found) count(wanted).right++
      if (wanted === 'punct') continue
      words++
      if (sameHead) heads++
      if (sameHead && wanted === found) labelled++
    }
  })
  const relations = new Map([...counts].map(([name, c]) => [name, (2 * c.right) / (c.gold + c.guessed)]))
  return { unlabelled: heads / words, labelled: labelled / words, relations }
}
