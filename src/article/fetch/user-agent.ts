import { readFileSync } from 'node:fs'

/** The name by which robots.txt files can speak of this program. */
export const PRODUCT = 'reckon'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Who asks, as servers are told: "reckon/1.2.3 (+mailto:desk@post.example)". */
export function userAgent(contact: string | null): string {
  // Whatever can't stand in a header's comment is left out.
  const plain = contact?.replace(/[^\x21-\x7e]|[()\\]/gu, '') ?? ''
  return plain === '' ? `${PRODUCT}/${version}` : `${PRODUCT}/${version} (+${plain})`
}
