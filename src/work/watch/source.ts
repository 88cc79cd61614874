import { resolve } from 'node:path'
import { isAddress } from '../../article/address.ts'

/** Something that is looked at again and again: a feed, a sitemap, a page, a folder or a file. */
export interface WatchedSource {
  /** An address, or an absolute path. */
  readonly address: string
  /** Milliseconds between two looks. */
  readonly every: number
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const SPAN = /^(\d{1,6})([smhd])$/u

/** "90s", "15m", "2h" or "1d" as milliseconds; null where it is none of these. */
export function milliseconds(span: string): number | null {
  const found = SPAN.exec(span)
  const length = found ? Number(found[1]) * (UNITS[found[2] as string] as number) : 0
  return length > 0 ? length : null
}

/** A source as a person names it: an address of the web, or a path. */
export const source = (name: string, every: number): WatchedSource => ({
  address: isAddress(name) ? (URL.parse(name)?.href ?? name) : resolve(name),
  every,
})

/**
 * The sources of a list: one a line, with its own span behind it if it has one; what follows `#` at the start of a line or
 * after a space is a note.
 */
export function sourcesIn(list: string, every: number): readonly WatchedSource[] {
  return list.split(/\r?\n/u).flatMap((line) => {
    const words = line.replace(/(?:^|\s)#.*$/u, '').trim()
    if (words === '') return []
    const cut = words.lastIndexOf(' ')
    const span = cut < 0 ? null : milliseconds(words.slice(cut + 1))
    return span === null ? source(words, every) : source(words.slice(0, cut).trim(), span)
  })
}
