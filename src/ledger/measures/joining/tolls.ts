import { tells } from '../../checks/phrases.ts'
import type { Figure } from '../../points/figure.ts'
import { stretchAround } from '../../sentence/stretch.ts'
import { boundsOf, meet, ROOM } from '../bounds.ts'
import { factor } from '../size.ts'

/** Tolls of one event that one report gives without a word between them differ by no more. */
const NEARLY = 1.25

/** Whether a figure's sentence sets it against another count: "earlier", "revised". */
function isSetAgainst({ report, quantity }: Figure): boolean {
  const sentence = stretchAround(quantity.start, report)
  const text = sentence ? report.article.text.slice(sentence.start, sentence.end) : ''
  return tells('revised', text) || tells('given-before', text)
}

/** Whether two tolls of one report are of two events: far apart, and neither set against the other. */
export function areTwoTolls(a: Figure, b: Figure): boolean {
  const times = factor(a, b)
  if (a.point.vague || b.point.vague || times <= NEARLY) return false
  if (meet(boundsOf(a.point), boundsOf(b.point)) && times <= ROOM) return false
  return !isSetAgainst(a) && !isSetAgainst(b)
}
