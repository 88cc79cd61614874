import type { Matrix } from '../../../src/language/network/kernels.ts'
import type { Batch } from './lesson.ts'
import { crossEntropy } from './loss.ts'

/** Turns the scores of tags, the first columns of `view`, into the gradient of their loss, which is returned. */
export function tagsLoss(view: Matrix, count: number, width: number, { lessons, words }: Batch): number {
  let loss = 0
  let at = 0
  for (const { tags } of lessons) {
    for (const tag of tags) {
      if (tag < 0) view.data.fill(0, at, at + width)
      else loss += crossEntropy(view.data, at, count, width, tag, 1 / words)
      at += view.cols
    }
  }
  return loss
}
