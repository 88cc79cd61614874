import { isIP } from 'node:net'

/**
 * Whether a Host header names this server. A page elsewhere can make its own name lead to this machine (DNS rebinding)
 * and be read as if it were ours; it can't do so with an address, nor with the names that we go by.
 * @param names names that the server goes by, beside localhost
 */
export function isOurHost(header: string | undefined, names: readonly string[]): boolean {
  const name = hostName(header ?? '')
  return name !== null && (name === 'localhost' || isIP(name) !== 0 || names.some((own) => own.toLowerCase() === name))
}

/** The name or address in a Host header, in lower case, without port and brackets. */
function hostName(header: string): string | null {
  const found = /^(?:\[([0-9a-f:.]+)\]|([^\s:/?#@[\]]+))(?::\d{1,5})?$/iu.exec(header)
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu

/** Whether only programs on this machine reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}
