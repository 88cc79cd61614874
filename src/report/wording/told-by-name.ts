/** Letters that two forms of one name share at their beginning, "Afghan" and "Afghanistan", at the least. */
const SHARED = 4

/** Whether a speaker's name tells the body that is spoken for: "Afghan officials" tells Afghanistan, "Nato spokesman" Nato. */
export function toldByName(name: string, body: string): boolean {
  const told = wordsIn(name)
  const asked = wordsIn(body)
  const telling = asked.filter(({ length }) => length >= SHARED)
  return asked.length > 0 && (telling.length ? telling : asked).every((word) => told.some((one) => sameRoot(one, word)))
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function sameRoot(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return (
    shorter >= SHARED &&
    a.slice(0, SHARED) === b.slice(0, SHARED) &&
    a.slice(0, shorter - 2) === b.slice(0, shorter - 2)
  )
}
