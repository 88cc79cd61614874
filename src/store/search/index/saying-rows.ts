import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import { ANY, mark } from '../words/marks.ts'
import { forms } from '../words/words.ts'
import { type Behind, behind, namesIn } from './behind.ts'
import { MOST_ROWS, type RowWords } from './row-words.ts'

/** Characters of one stretch that are indexed: hostile stretches are as long as the text, and all over each other. */
const LONGEST = 5000

/** One thing that was said, with who said it and its words. */
export interface SayingRow extends Behind {
  readonly attribution: number
  readonly said: Attribution
  readonly words: RowWords
}

/** What the article reports as said. */
export function sayingRows(annotations: Annotations, analysis: string): readonly SayingRow[] {
  const { article, attributions, quantities } = annotations
  const measured = measuredIn(quantities)
  const namesOf = namesIn(annotations)
  return attributions.slice(0, MOST_ROWS).map((said, attribution) => {
    const who = behind(article.outlet, namesOf, said.speaker)
    return {
      ...who,
      attribution,
      said,
      words: {
        head: forms((measured.get(attribution) ?? []).join(' ')),
        text: said.content.flatMap(({ start, end }) =>
          forms(article.text.slice(start, Math.min(end, start + LONGEST))),
        ),
        marks: [
          ANY,
          mark('analysis', analysis),
          mark('stance', said.stance),
          mark('quotation', said.quotation),
          ...who.marks,
        ],
      },
    }
  })
}

/** The things that figures of each attribution measure. */
function measuredIn(quantities: Annotations['quantities']): ReadonlyMap<number, readonly string[]> {
  const measured = new Map<number, string[]>()
  for (const { attribution, measures, frame } of quantities) {
    if (attribution === null) continue
    const thing = [measures ?? '', frame.head ?? '', frame.event ?? '', ...frame.whom].join(' ')
    const before = measured.get(attribution)
    if (before === undefined) measured.set(attribution, [thing])
    else before.push(thing)
  }
  return measured
}
