import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Access } from './routes/route.ts'

/** A token, by its digest alone: the token itself is forgotten once read. */
export interface Token {
  readonly access: Access
  readonly digest: Buffer
}

/** Shorter ones can be guessed. */
const SHORTEST = 20

/** A mistake in how tokens were given; its message says what to do. */
export class TokenProblem extends Error {}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

function tokenOf(access: string, value: string, where: string): Token {
  if (access !== 'read' && access !== 'write') {
    throw new TokenProblem(`${where}: each line is “read TOKEN” or “write TOKEN”`)
  }
  if (value.length < SHORTEST || /\s/u.test(value)) {
    throw new TokenProblem(
      `${where}: a token has at least ${SHORTEST} characters and no spaces; openssl rand -hex 24 makes one`,
    )
  }
  return { access, digest: digestOf(value) }
}

/** Tokens of a file: one a line, "read TOKEN" or "write TOKEN"; lines that begin with # are notes. @throws TokenProblem */
export function tokensInFile(file: string): readonly Token[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new TokenProblem(`${file}: can’t be read; name a file of tokens`)
  }
  return text.split(/\r?\n/u).flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [access = '', value = '', ...rest] = line.trim().split(/\s+/u)
    return [tokenOf(access, [value, ...rest].join(' '), `${file}:${i + 1}`)]
  })
}

/** Tokens of RECKON_READ_TOKEN and RECKON_WRITE_TOKEN. @throws TokenProblem */
export function tokensInEnvironment(env: Readonly<Record<string, string | undefined>>): readonly Token[] {
  const named = { read: env.RECKON_READ_TOKEN, write: env.RECKON_WRITE_TOKEN }
  return Object.entries(named).flatMap(([access, value]) =>
    value ? [tokenOf(access, value, `RECKON_${access.toUpperCase()}_TOKEN`)] : [],
  )
}

/** What an Authorization header allows; null: nothing. Every token is compared, in a time that doesn't depend on it. */
export function accessOf(tokens: readonly Token[], header: string | undefined): Access | null {
  const given = digestOf(/^Bearer +(\S{1,500})$/iu.exec(header ?? '')?.[1] ?? '')
  let access: Access | null = null
  for (const token of tokens) {
    const same = timingSafeEqual(token.digest, given)
    if (same && access !== 'write') access = token.access
  }
  return access
}
