import type { Document } from '../../../language/document.ts'
import { firstNames, roles, titles } from '../lists/listed.ts'
import type { Entity, Mention } from '../mention.ts'

/** The gender that a person's titles and roles tell, else the first name; null where neither does. */
export function genderOf({ text }: Document, entity: Entity, mentions: readonly Mention[]): 'm' | 'f' | null {
  for (const m of entity.mentions) {
    const { role } = mentions[m]
    if (!role) continue
    for (const word of text.slice(role.start, role.end).toLowerCase().split(/\s+/)) {
      const told = titles().get(word)?.gender ?? roles().get(word)
      if (told === 'm' || told === 'f') return told
    }
  }
  if (!entity.name.includes(' ')) return null
  const told = firstNames().get(entity.name.split(/[\s-]/)[0])
  return told === 'm' || told === 'f' ? told : null
}
