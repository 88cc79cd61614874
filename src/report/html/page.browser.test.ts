import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { ashmereTexts, at } from '../testing/ashmere/texts.ts'
import { hostile, hostileTexts } from '../testing/hostile.ts'
import { htmlLedger } from './page.ts'

const chrome = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
)
const wrong = at('tribune', '120 square kilometers (75 square miles)')
const anchor = `r8-${wrong.start}-${wrong.end}`

// Skipped where no Chromium stands in its usual place: the page can be opened by nothing else then.
describe.skipIf(!chrome)('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chrome as string, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(() => browser.close())

  async function open(
    html: string,
    width = 1280,
    scripts = true,
  ): Promise<{ page: Page; problems: string[]; requests: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: scripts })
    const problems: string[] = []
    const requests: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => problems.push(message.text()))
    page.on('dialog', (dialog) => {
      problems.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('request', (request) => requests.push(request.url()))
    await page.route('http://reckon.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
    await page.goto('http://reckon.test/')
    return { page, problems, requests }
  }

  it('opens words beside the ledger, with the rule under them, and leaves the ledger where it was', async () => {
    const { page, problems } = await open(htmlLedger(ashmere, ashmereTexts))
    await page.locator('#findings ~ .rows .ev').first().click()
    await page.waitForURL(`**/#${anchor}`)
    expect(await page.evaluate('scrollY')).toBe(0)
    expect((await page.locator('.lit').allTextContents()).join('')).toBe('120 square kilometers (75 square miles)')
    const box = await page.locator(`#${anchor}`).boundingBox()
    const ledger = await page.locator('main').boundingBox()
    expect(box && ledger && box.x > ledger.x + ledger.width && box.y > 0 && box.y < 900).toBe(true)
    expect(await page.locator('.notes li.asked').allTextContents()).toEqual([
      expect.stringContaining('120 km² = 46.3 mi²'),
    ])
    expect(problems).toEqual([])
  })

  it('sets tables as lines on a phone, so that nothing of them is out of sight, and names whose cell each is', async () => {
    const { page } = await open(htmlLedger(ashmere, ashmereTexts), 390)
    await page.evaluate(`for (const fold of document.querySelectorAll('main details')) fold.open = true`)
    const hidden = `[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth).length`
    expect(await page.evaluate(hidden)).toBe(0)
    const cell = `document.querySelector('.matrix tbody td:not(.omits)')`
    const named = await page.evaluate(`getComputedStyle(${cell}, '::before').content`)
    expect(named).toContain('Meridian News Agency')
    await page.close()
  })

  it('works from the keyboard, and Escape leads back', async () => {
    const { page } = await open(htmlLedger(ashmere, ashmereTexts))
    const link = page.locator('.ev').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/#${anchor}`)
    await page.locator('#reports').focus()
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').getAttribute('href')).toBe(`#${anchor}`)
  })

  it('opens words without scripts', async () => {
    const { page } = await open(htmlLedger(ashmere, ashmereTexts), 1280, false)
    await page.locator('.ev').first().click()
    const words = page.locator(`#${anchor}`)
    expect(((await words.boundingBox())?.y ?? -1) > 0).toBe(true)
    expect(await page.locator('.notes', { hasText: '46.3 mi²' }).isVisible()).toBe(true)
  })

  it('keeps ledger and words both in sight on a phone, and needs no sideways scrolling', async () => {
    const { page } = await open(htmlLedger(ashmere, ashmereTexts), 390)
    const link = page.locator('.ev').nth(3)
    await link.click()
    await page.waitForTimeout(100)
    const pane = await page.locator('#reports').boundingBox()
    const opener = await link.boundingBox()
    expect(pane && pane.y > 300 && opener && opener.y >= 0 && opener.y + opener.height <= pane.y).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.locator('.close').click()
    expect(((await page.locator('#reports').boundingBox())?.y ?? 0) > 844).toBe(true)
  })

  it('runs nothing of a hostile article and asks nothing of anywhere', async () => {
    const { page, problems, requests } = await open(htmlLedger(hostile, hostileTexts))
    await page.waitForTimeout(100)
    expect(problems).toEqual([])
    expect(requests).toEqual(['http://reckon.test/'])
    expect(await page.locator('img, iframe, [onmouseover]').count()).toBe(0)
  })
})
