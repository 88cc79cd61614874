import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Plain data as deflated JSON: a quarter to a tenth of its size. */
export const packed = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value), { level: 6 })

/** What `packed` was given. */
export const unpacked = <Value>(body: Uint8Array): Value => JSON.parse(inflateRawSync(body).toString('utf8')) as Value
