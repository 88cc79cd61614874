import type { Digest } from '../../story/digest.ts'

type Rest = Omit<Digest, 'terms' | 'weights' | 'signature'>

/**
 * A digest as bytes, which hardly deflate: the lengths of four parts as 32-bit numbers, then terms, weights, signature
 * and the rest as JSON. Little-endian, as every machine that Node runs on.
 */
export function packDigest({ terms, weights, signature, ...rest }: Digest): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(rest satisfies Rest))
  const parts = [terms, weights, signature, json]
  return Buffer.concat([Uint32Array.from(parts, (part) => part.byteLength), ...parts].map(bytes))
}

const bytes = (part: ArrayBufferView): Uint8Array => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)

/** The digest that was packed. */
export function unpackDigest(body: Uint8Array): Digest {
  // Numbers must begin at a multiple of four of their buffer; a row of a database may begin anywhere.
  const { buffer } = Uint8Array.from(body)
  const [terms, weights, signature, json] = new Uint32Array(buffer, 0, 4)
  const rest = new Uint8Array(buffer, 16 + terms + weights + signature, json)
  return {
    ...(JSON.parse(new TextDecoder().decode(rest)) as Rest),
    terms: new Uint32Array(buffer, 16, terms / 4),
    weights: new Float32Array(buffer, 16 + terms, weights / 4),
    signature: new Uint32Array(buffer, 16 + terms + weights, signature / 4),
  }
}
