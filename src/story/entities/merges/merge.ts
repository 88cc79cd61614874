import type { Bearer } from '../occurrence.ts'

/** Two bearers of names, by place, that are one, and why. */
export interface Merge {
  readonly a: number
  readonly b: number
  readonly rule: string
  readonly because: string
}

/** Finds bearers that are one; `same` tells whether two are known to be one already. */
export type Rule = (bearers: readonly Bearer[], same: (a: number, b: number) => boolean) => readonly Merge[]

/** Places of bearers by key; a bearer may have several keys or none. */
export function grouped(
  bearers: readonly Bearer[],
  keys: (bearer: Bearer) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, bearer] of bearers.entries()) {
    for (const key of new Set(keys(bearer))) {
      const group = groups.get(key)
      if (group) group.push(place)
      else groups.set(key, [place])
    }
  }
  return groups
}

export const isFullName = ({ type, words }: Bearer): boolean => type === 'PERSON' && words.length > 1

export const surname = ({ words }: Bearer): string => words[words.length - 1]
