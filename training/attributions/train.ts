/**
 * Makes `weights/attributions.bin` from PolNeAR's train half over our own parse: `node training/attributions/train.ts`.
 * The same parse gives the same bytes; train again whenever `weights/language.bin` changes.
 */
import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { AttributionsMeta, Models } from '../../src/annotate/attributions/model/weights.ts'
import { encodeBundle } from '../../src/language/model/bundle.ts'
import { trained } from './models.ts'
import { polnear } from './polnear.ts'

const models = trained(polnear())
const names = Object.keys(models) as (keyof Models)[]
const steps = Object.fromEntries(names.map((name) => [name, models[name].step])) as AttributionsMeta['steps']
const parts = Object.fromEntries(names.map((name) => [name, models[name].weights as Int8Array]))
const bytes = brotliCompressSync(encodeBundle<AttributionsMeta>({ meta: { steps }, parts }))
writeFileSync(new URL('../../weights/attributions.bin', import.meta.url), bytes)
process.stdout.write(`weights/attributions.bin: ${bytes.length} bytes\n`)
