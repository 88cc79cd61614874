import { formats } from './formats.ts'

/** Endings that a name loses when it becomes an id: "004_ab.html.gz" is "004_ab". */
const ENDINGS = new Set([...formats.flatMap(({ endings }) => endings), '.gz'])

const lastOf = (path: string): string => path.split(/[\\/]/u).findLast((part) => part !== '') ?? path

/** A file's name without its folders and its endings. */
export function baseName(name: string): string {
  const last = lastOf(/^https?:/iu.test(name) ? name.replace(/[?#].*$/su, '') : name)
  let base = last
  for (;;) {
    const dot = base.lastIndexOf('.')
    if (dot <= 0 || !ENDINGS.has(base.slice(dot).toLowerCase())) return base
    base = base.slice(0, dot)
  }
}

/** Ids for what is named after a file, the shortest first: its base name, that with its folder or host, the whole name. */
export function idsFor(id: string, where: string): readonly string[] {
  const parts = where.split(/[\\/]/u).filter(Boolean)
  const above = /^https?:/iu.test(where) ? parts[1] : parts.at(-2)
  return above === undefined ? [id, where] : [id, `${above}/${id}`, where]
}
