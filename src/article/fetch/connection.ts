import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress } from './addresses.ts'

/** Looks up the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Which addresses may be connected to. */
export type Reach = 'public' | 'any'

/** A host none of whose addresses may be asked. */
export class PrivateAddress extends Error {}

const CONNECT_MS = 10_000
const MOST_HEADER_BYTES = 32_768

const bare = (host: string): string => host.replace(/^\[|\]$/gu, '')

async function addressesOf(host: string, reach: Reach, resolve: Resolve): Promise<readonly string[]> {
  const addresses = isIP(host) ? [host] : await resolve(host)
  const allowed = reach === 'any' ? addresses : addresses.filter(isPublicAddress)
  if (allowed.length === 0 && addresses.length > 0) throw new PrivateAddress(host)
  return allowed
}

/**
 * An agent that looks a host up itself, checks its addresses, and connects to those it has checked: a name that
 * resolves differently the next time (DNS rebinding) gains nothing, since nothing looks it up again.
 */
export function agentFor(reach: Reach, resolve: Resolve): Agent {
  return new Agent({
    connections: 1,
    maxHeaderSize: MOST_HEADER_BYTES,
    connect: (options, callback) => {
      const host = bare(options.hostname)
      addressesOf(host, reach, resolve).then(
        (addresses) => {
          const found = addresses.map((address) => ({ address, family: isIP(address) }))
          const connect = buildConnector({
            timeout: CONNECT_MS,
            autoSelectFamily: true,
            // Asked with `all`, as Node does where it may choose between address families.
            lookup: (_, asked, done) => {
              const [first] = found
              if (asked.all) done(null, found)
              else done(null, first?.address ?? '', first?.family ?? 0)
            },
          })
          connect({ ...options, hostname: host }, callback)
        },
        (error) => callback(error, null),
      )
    },
  })
}
