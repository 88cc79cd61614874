import { expect, it } from 'vitest'
import { openPage } from './browser.ts'
import type { Stage } from './stage.ts'

/** A phone held upright. */
export const viewport = { width: 390, height: 844 }

export function phone(stage: () => Stage): void {
  it('keeps the line and its words both in sight', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href, { viewport })
    const link = page.locator('.rows .ev').nth(2)
    await link.click()
    await page.locator('#words mark').waitFor()
    const [pane, opener, marked] = await Promise.all(
      [page.locator('#words'), link, page.locator('#words mark').first()].map((one) => one.boundingBox()),
    )
    expect(pane && opener && opener.y >= 0 && opener.y + opener.height <= pane.y).toBe(true)
    expect(pane && marked && marked.y >= pane.y && marked.y < viewport.height).toBe(true)
    await page.context().close()
  })

  it('shows who carries what without a sideways scroll, each cell with the name of its column', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}/coverage`, desk.url).href, { viewport })
    const cell = page.locator('.matrix tbody td:not(.omits)').first()
    await cell.waitFor()
    const table = 'document.querySelector(".scroll")'
    expect(await page.evaluate(`${table}.scrollWidth <= ${table}.clientWidth`)).toBe(true)
    const named = `getComputedStyle(document.querySelector('.matrix tbody td:not(.omits)'), '::before').content`
    expect(await page.evaluate(named)).toContain(await cell.getAttribute('data-in'))
    await page.context().close()
  })
}
