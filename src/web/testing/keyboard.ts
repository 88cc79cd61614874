import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage } from './browser.ts'
import type { Stage } from './stage.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(`(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()`)

/** Everything within reach of the keyboard alone. */
export function keyboard(stage: () => Stage): void {
  it('opens a finding’s words, closes them and comes back, by keyboard alone', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    await page.locator('.rows .ev').first().waitFor()
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.dataset.line')).toMatch(/^[kd]\d+$/)
    await page.keyboard.press('o')
    await page.locator('#words mark').waitFor()
    const opener = await focused(page)
    await page.keyboard.press('w')
    expect(await focused(page)).toBe('The words')
    await page.keyboard.press('Escape')
    await page.locator('#words').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe(opener)
    await page.context().close()
  })

  it('leaves a form and the menu of files by Escape, back where it was opened', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    const form = page.locator('form.correction')
    for (const fold of ['dismiss', 'Export']) {
      const summary = page.locator('summary', { hasText: fold }).first()
      await summary.focus()
      await page.keyboard.press('Enter')
      await (fold === 'dismiss' ? form.first() : page.locator('.exports li').first()).waitFor()
      await page.keyboard.press('Tab')
      expect(await focused(page)).not.toBe(fold)
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe(fold)
      expect(await summary.locator('..').getAttribute('open')).toBeNull()
    }
    await page.context().close()
  })

  it('skips to the page by its first link, though links within the page are the page’s own', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    await page.locator('.rows .ev').first().waitFor()
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.context().close()
  })

  it('names the part of a story in the title', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    await page.locator('.rows .ev').first().waitFor()
    const title = await page.title()
    await page.keyboard.press('2')
    await expect.poll(() => page.title()).toBe(`Figures: ${title}`)
    await page.context().close()
  })

  it('reaches every link, field and button by Tab, each with a focus that can be seen', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    await page.locator('.disputes').waitFor()
    await page.locator('.copies').waitFor()
    const controls = (await page.evaluate(
      `[...document.querySelectorAll('a[href], button, input, summary')].filter((one) => one.checkVisibility()).length`,
    )) as number
    expect(controls).toBeGreaterThan(40)
    for (let i = 0; i < controls; i++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(
        `(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); return outlineStyle + parseFloat(outlineWidth) })()`,
      )
      expect(outline, await focused(page)).toMatch(/^(?:solid|auto)[1-9]/)
    }
    expect(await page.evaluate('document.activeElement.closest("main, header") !== null')).toBe(true)
    await page.context().close()
  })

  it('lists its keys under ?, and lets them be switched off', async () => {
    const { desk, browser } = stage()
    const { page } = await openPage(browser, desk.url)
    await page.getByRole('heading', { name: 'Stories' }).waitFor()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await keys.getByText('next line of the ledger').waitFor()
    await keys.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    expect(new URL(page.url()).pathname).toBe('/')
    await page.context().close()
  })
}
