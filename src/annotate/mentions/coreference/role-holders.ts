import { roleKinds } from '../lists/listed.ts'
import type { Entity } from '../mention.ts'

/** The people whose roles hold a noun, or one that it stands for: "lawmaker" finds senators. */
export function holdersByWord(entities: readonly Entity[]): (noun: string) => ReadonlySet<Entity> {
  const byWord = new Map<string, Set<Entity>>()
  for (const entity of entities) {
    if (entity.type !== 'PERSON') continue
    for (const word of entity.roles.flatMap((role) => role.toLowerCase().split(/[\s,-]+/))) {
      const set = byWord.get(word)
      if (set) set.add(entity)
      else byWord.set(word, new Set([entity]))
    }
  }
  return (noun) => {
    const found = new Set(byWord.get(noun))
    for (const kind of roleKinds().get(noun) ?? [])
      for (const entity of byWord.get(kind.split(' ').at(-1) as string) ?? []) found.add(entity)
    return found
  }
}
