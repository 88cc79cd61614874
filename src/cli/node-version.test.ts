import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tooOld } from './node-version.ts'

test.each(['18.20.4', '20.20.2', '22.9.0', '22.18.0', '0.12.18'])(
  'Node %s is told to be too old, and what to do',
  (version) => {
    expect(tooOld(version)).toMatch(`this is Node ${version}; it takes 22.19 or later: install`)
  },
)

test.each(['22.19.0', '22.21.1', '24.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(tooOld(version)).toBeNull()
})

test('what is asked of Node is what the package asks for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  const oldest = engines.node.replace('>=', '')
  expect(tooOld(`${oldest}.0`)).toBeNull()
  expect(tooOld('22.18.99')).toContain(` ${oldest} `)
})
