import type { Ledger } from '../../ledger/ledger.ts'
import { ashmere } from './ashmere/ashmere.ts'
import { ashmereTexts } from './ashmere/texts.ts'

/** What an article may hold to get out of the text that it is. */
export const attack = `</p></script><script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)' [x](javascript:alert(4)) ${'\u001b'}]0;owned${'\u0007'}${'\u001b'}[2J \u202e`

/** Fields that hold a word of ours or a day, never an article's. */
const ours = new Set([
  'kind',
  'basis',
  'publishedBasis',
  'asOfBasis',
  'standing',
  'stance',
  'modifier',
  'relation',
  'how',
  'from',
  'to',
  'published',
  'asOf',
  'publishedRange',
])

/** The examples' ledger with an attack in every string that an article, or a rule that quotes one, could bring in. */
export const hostile: Ledger = replaceStrings(ashmere) as Ledger

/** Texts as long as the ledger's offsets ask for, each full of attacks. */
export const hostileTexts: ReadonlyMap<string, string> = new Map(
  [...ashmereTexts].map(([id, text]) => [
    id + attack,
    attack.repeat(Math.ceil(text.length / attack.length)).slice(0, text.length),
  ]),
)

function replaceStrings(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return ours.has(key) ? value : value + attack
  if (Array.isArray(value)) return value.map((item) => replaceStrings(item, key))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceStrings(item, name)]))
}
