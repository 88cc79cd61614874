import { lexicon } from '../../lexicon.ts'

interface Ending {
  readonly ending: string
}

const endings = lexicon<Ending>('language-links')
  .map((entry) => entry.ending)
  .join('|')
const address = /^(?:(?:https?|ftp):\/\/|www\.)[^\s]+/i
const mailbox = /^[\w.%+-]+@[\w.-]*\w/
const named = new RegExp(`^[\\w-]+(?:\\.[\\w-]+)*\\.(?:${endings})(?![\\w-])(?:/[^\\s]*)?`, 'i')

/** Longest stretch that is looked at as one link, in UTF-16 units. */
const longest = 2048

/**
 * Where the URL, mailbox, domain or file name that begins at `start` ends; where there is none, `end` is the
 * place before which none begins either, so that a stretch is looked at once.
 */
export function linkEnd(text: string, start: number, end: number): { readonly found: boolean; readonly end: number } {
  let stop = start
  let dots = false
  for (; stop < end && stop - start < longest; stop++) {
    const unit = text.charCodeAt(stop)
    // < > " ( ) [ ] , and curly marks end a link
    if (
      unit === 0x3c ||
      unit === 0x3e ||
      unit === 0x22 ||
      unit === 0x28 ||
      unit === 0x5b ||
      unit === 0x5d ||
      unit === 0x2c
    )
      break
    if (unit === 0x29 || (unit >= 0x2018 && unit <= 0x2026)) break
    if (unit === 0x2e || unit === 0x40 || unit === 0x3a) dots = true
  }
  if (!dots) return { found: false, end: stop }
  const stretch = text.slice(start, stop)
  const match = address.exec(stretch) ?? mailbox.exec(stretch) ?? named.exec(stretch)
  if (!match) return { found: false, end: stop }
  const link = match[0].replace(/[.,:;!?'*_]{1,9}$/, '')
  return { found: true, end: start + link.length }
}
