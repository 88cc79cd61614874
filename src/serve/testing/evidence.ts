import type { Quoted } from '../api/evidence.ts'

/** Every piece of evidence within an answer. */
export function evidenceIn(value: unknown): readonly Quoted[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'article' in value && 'words' in value && 'before' in value ? [value as Quoted] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}
