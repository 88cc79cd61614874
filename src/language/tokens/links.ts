import { alternatives, lexicon } from '../../lexicon.ts'

const endings = lexicon<{ readonly ending: string }>('language-links').flatMap(({ ending }) => [
  ending,
  ending.toUpperCase(),
])
const hierarchies = lexicon<{ readonly hierarchy: string }>('language-newsgroups').map(({ hierarchy }) => hierarchy)
const address = /^(?:(?:https?|ftp):\/\/|www\.|mailto:)\S+/i
const mailbox = /^[\w.%+-]+@[\w.-]*\w/
// The ending is in one case: "the end.In May" is no domain.
const named = new RegExp(`^[\\w-]+(?:\\.[\\w-]+)*\\.${alternatives(endings)}(?![\\w-])(?:/\\S*)?`)

// Lower case, as newsgroups are: "alt.animals.cat".
const newsgroup = new RegExp(`^${alternatives(hierarchies)}(?:\\.[a-z][a-z\\d+-]*)+`)

/** Longest stretch that is looked at as one link, in UTF-16 units. */
const longest = 2048

/** What stands at a place: where its link ends, `start` where there is none, and before where no other begins. */
interface Look {
  readonly end: number
  readonly noneBefore: number
}

/** Looks for a URL, mailbox, domain, file name or newsgroup that begins at `start`. Each stretch is looked at once. */
export function findLink(text: string, start: number, end: number): Look {
  let stop = start
  let likely = false
  for (; stop < end && stop - start < longest; stop++) {
    const unit = text.charCodeAt(stop)
    if (isFence(unit)) break
    // . @ :
    if (unit === 0x2e || unit === 0x40 || unit === 0x3a) likely = true
  }
  if (!likely) return { end: start, noneBefore: stop }
  const stretch = text.slice(start, stop)
  const match = address.exec(stretch) ?? mailbox.exec(stretch) ?? named.exec(stretch) ?? newsgroup.exec(stretch)
  if (!match) return { end: start, noneBefore: stop }
  return { end: start + match[0].replace(/[.,:;!?'*_]{1,9}$/, '').length, noneBefore: stop }
}

/** Whether no link goes on past the character: < > " ( ) [ ], curly quotes, dots and bullets of U+2018 to U+2026. */
function isFence(unit: number): boolean {
  return (
    unit === 0x3c ||
    unit === 0x3e ||
    unit === 0x22 ||
    unit === 0x28 ||
    unit === 0x29 ||
    unit === 0x5b ||
    unit === 0x5d ||
    (unit >= 0x2018 && unit <= 0x2026)
  )
}
