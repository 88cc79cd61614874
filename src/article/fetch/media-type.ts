/** "text/html; charset=ISO-8859-1" in its parts, in lower case; what can't be read is null. */
export function mediaTypeOf(header: string | null): {
  readonly mediaType: string | null
  readonly charset: string | null
} {
  const [type = '', ...parameters] = (header ?? '').slice(0, LONGEST).toLowerCase().split(';')
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]+)/u.exec(one)?.[1]).find(Boolean)
  return { mediaType: /^\s*[\w.+-]+\/[\w.+-]+\s*$/u.test(type) ? type.trim() : null, charset: charset ?? null }
}

const LONGEST = 300
