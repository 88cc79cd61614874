import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'

/** Where a Chromium stands on most machines; RECKON_CHROMIUM names another. */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that tests are run in; null where there is none. */
export const browserPath: string | null =
  [process.env.RECKON_CHROMIUM, ...usual].find((path) => path !== undefined && existsSync(path)) ?? null

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath as string,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

/** A page with all that it complained about and every request that it made. */
export interface Watched {
  readonly page: Page
  /** Errors, refusals of the policy, and dialogs. */
  readonly problems: readonly string[]
  readonly requests: readonly string[]
  /** Waits until the page shows all that it asked of the server; the stream of events never ends. */
  settled(): Promise<void>
}

/** So long without a request on its way, in milliseconds, and a page has what it asked for. */
const quiet = 120

/** Opens a page that is watched from its first request on. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const problems: string[] = []
  const requests: string[] = []
  const underWay = new Set<Request>()
  let last = Date.now()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    requests.push(request.url())
    if (!request.url().endsWith('/api/events')) underWay.add(request)
  })
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => {
      underWay.delete(request)
      last = Date.now()
    })
  const isShown = () => page.evaluate(`document.querySelector('main') !== null && !document.querySelector('.waiting')`)
  const settled = async () => {
    while (underWay.size > 0 || Date.now() - last < quiet || !(await isShown())) await page.waitForTimeout(quiet / 4)
  }
  await page.goto(url)
  return { page, problems, requests, settled }
}
