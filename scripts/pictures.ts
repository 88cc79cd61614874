/**
 * Makes the pictures of docs/: the ledger of the examples, with the words of its first line opened beside it, and the
 * same story on a desk. It needs a Chromium (RECKON_CHROMIUM names one that stands elsewhere than usual).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { browserPath, launchBrowser, openPage } from '../src/web/testing/browser.ts'
import { addRecords, startDesk } from '../src/web/testing/desk.ts'

const EXAMPLES = 'examples'

/** A server's system-ui is often a face that no reader's screen shows: Inter stands for it where it is installed. */
const shot = async (page: Page, path: string): Promise<void> => {
  await page.addStyleTag({ content: ':root { --sans: Inter, system-ui, sans-serif }' })
  await page.screenshot({ path })
}

/** The page's policy would refuse the face. */
const screen = (width: number, height: number) => ({ viewport: { width, height }, bypassCSP: true })

/** The page that `ledger --html` writes, with the words of its first line opened. */
async function pictureOfLedger(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-pictures-'))
  try {
    const file = join(folder, 'ledger.html')
    execFileSync(process.execPath, ['src/cli/main.ts', 'ledger', EXAMPLES, '--html', file])
    const { page } = await openPage(browser, pathToFileURL(file).href, screen(1280, 950))
    await page.locator('#findings ~ .rows .ev').first().click()
    await page.locator('.lit').first().waitFor()
    await page.mouse.move(0, 0)
    await shot(page, 'docs/ledger.png')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first look at the story, on a desk that holds nothing else. */
async function pictureOfDesk(browser: Browser): Promise<void> {
  const desk = await startDesk()
  try {
    const { stories } = await addRecords(desk.url, exampleRecords())
    const story = new URL(`/stories/${stories[0]?.id}`, desk.url).href
    const { page, settled } = await openPage(browser, story, screen(1200, 1250))
    await settled()
    await shot(page, 'docs/desk.png')
  } finally {
    await desk.close()
  }
}

function exampleRecords(): object[] {
  return readdirSync(EXAMPLES)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(EXAMPLES, name), 'utf8')
      if (name.endsWith('.txt')) return [{ id: name.slice(0, -'.txt'.length), text }]
      return name.endsWith('.jsonl')
        ? text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as object)
        : []
    })
}

if (browserPath === null) {
  console.error('No Chromium here; RECKON_CHROMIUM names one')
  process.exit(1)
}
const browser = await launchBrowser()
try {
  await pictureOfLedger(browser)
  await pictureOfDesk(browser)
} finally {
  await browser.close()
}
