import { keyOf, writeClusters } from '../../src/annotate/mentions/tagger/clusters.ts'
import { hashText } from '../../src/language/model/hash.ts'
import { records } from './examples.ts'

/** The word groups that clusters.py made, as the package carries them. */
export function clusterParts(path: string): {
  readonly keys: Int8Array
  readonly groups: Int8Array
  readonly larger: Int8Array
} {
  const [larger, ...members] = records<(number | string)[]>(path)
  const groupOf = new Map<number, number>()
  members.forEach((words, group) => {
    for (const word of words as string[]) groupOf.set(keyOf(hashText(word)), group)
  })
  return { ...writeClusters(groupOf), larger: Int8Array.from(larger as number[]) }
}
