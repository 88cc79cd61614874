import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { accessibility } from './testing/accessibility.ts'
import { browserPath, launchBrowser } from './testing/browser.ts'
import { corrections } from './testing/corrections.ts'
import { addRecords, startDesk, type TestDesk } from './testing/desk.ts'
import { hostility } from './testing/hostility.ts'
import { journey } from './testing/journey.ts'
import { keyboard } from './testing/keyboard.ts'
import { phone } from './testing/phone.ts'
import type { Stage } from './testing/stage.ts'

/** The example's reports; their names are their ids. */
const examples = ['meridian-1', 'standard-1', 'courier-1', 'post-2', 'courier-2', 'meridian-2']

function exampleRecords(): object[] {
  const texts = examples.map((id) => ({ id, text: readFileSync(`examples/${id}.txt`, 'utf8') }))
  const later = readFileSync('examples/later.jsonl', 'utf8').trim().split('\n')
  return [...texts, ...later.map((line) => JSON.parse(line))]
}

/** A report whose text changed after it was read. */
function bridgeRecord(days: string): object {
  const text = `Holm bridge reopens\n\nThe bridge at Holm reopened on Monday, ${days} days after the Ashmere Dam failed, engineers said.`
  return { id: 'bridge', url: 'https://post.example/bridge', outlet: 'Port Aldane Post', published: '2026-03-16', text }
}

if (browserPath === null) console.warn('No Chromium here (set RECKON_CHROMIUM): the page is NOT tested in a browser.')

describe.skipIf(browserPath === null)('the desk in a browser', () => {
  let desk: TestDesk
  let browser: Browser
  let stage: Stage
  beforeAll(async () => {
    ;[desk, browser] = await Promise.all([startDesk(), launchBrowser()])
    const { stories } = await addRecords(desk.url, exampleRecords())
    for (const days of ['twelve', 'thirteen']) await addRecords(desk.url, [bridgeRecord(days)])
    stage = { desk, browser, story: stories[0]?.id ?? '', copies: ['meridian-1', 'standard-1'] }
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  for (const part of [journey, keyboard, corrections, phone, hostility, accessibility]) part(() => stage)
})
