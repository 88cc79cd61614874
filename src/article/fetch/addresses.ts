import ipaddr from 'ipaddr.js'

/**
 * Whether an address is one of the public internet. All that IANA's special-purpose registries list is not: private,
 * loopback, link-local (the metadata services of clouds), shared (CGNAT), multicast, reserved, and the forms of IPv6
 * that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo), since a gateway may unwrap them to a private one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // Of IPv6, only 2000::/3 is given out: what lies outside is nobody's on the internet, whatever it may come to mean.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] as number) >> 5 === 1
}
