import PostalMime, { type Address, type Email } from 'postal-mime'
import { articleOf, dayOf } from '../record.ts'
import { textOfFragment } from './html/fragment.ts'
import { baseName } from './names.ts'
import { type Item, report, type Source } from './reader.ts'
import { formatNamed } from './recognise.ts'

/** The largest message that is read, with what is attached to it: in bytes, and in lines, each of which takes its time. */
const LARGEST = 50_000_000
const MOST_LINES = 700_000
const LINE_FEED = 0x0a

/**
 * Reads an e-mail message, a press release or a newsletter: its text, from whom and when; then the reports attached to
 * it. Nothing that it links to is fetched, pictures that count readers least of all.
 */
export async function* readEmail(source: Source): AsyncGenerator<Item> {
  const { name, bytes } = source
  if (bytes.length > LARGEST || linesIn(bytes) > MOST_LINES) {
    return void (yield { problem: 'larger than any message', where: name, advice: 'give the reports themselves' })
  }
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 30, forceRfc822Attachments: true })
  const attached = email.attachments.filter(({ filename, mimeType, related }) => {
    const named = filename !== null && formatNamed(filename) !== null
    return !related && (named || mimeType === 'message/rfc822')
  })
  const text = textOfMessage(email)
  if (text !== '' || attached.length === 0) {
    const { subject, date } = email
    const from = email.from && 'address' in email.from ? email.from : undefined
    const record = { text, title: subject?.trim() || null, outlet: nameOf(from), published: dayOf(date) }
    yield report(text, name, () => articleOf(record, baseName(name)))
  }
  for (const [i, { filename, content, mimeType }] of attached.entries()) {
    const file = filename?.split(/[\\/]/u).at(-1) || `${i + 1}`
    const whole = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    yield { source: { name: `${name}/${file}`, bytes: whole, mediaType: mimeType } }
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (const byte of bytes) if (byte === LINE_FEED) lines++
  return lines
}

/** Who sends it: the name, else the host of the address. */
function nameOf(from: Address | undefined): string | null {
  return from?.name.trim() || from?.address?.split('@')[1] || null
}

/** A newsletter's markup has its paragraphs; its plain text is often a notice that markup is needed. */
function textOfMessage({ html, text = '' }: Email): string {
  const fromMarkup = html === undefined ? '' : (textOfFragment(html) ?? '')
  return fromMarkup.length >= text.length / 2 && fromMarkup !== '' ? fromMarkup : unfolded(text).trim()
}

/** A text without the line breaks that mail programs put every 70 or so characters. */
const unfolded = (text: string): string =>
  text
    .split(/\r?\n[ \t]*\r?\n/u)
    .map((paragraph) => (isFolded(paragraph) ? paragraph.replace(/\r?\n/gu, ' ').trim() : paragraph.trim()))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

/** Whether all lines of a paragraph but the last are about as long as mail programs make them. */
function isFolded(paragraph: string): boolean {
  const lines = paragraph.trimEnd().split(/\r?\n/u)
  return lines.length > 1 && lines.slice(0, -1).every(({ length }) => length >= 55 && length <= 80)
}
