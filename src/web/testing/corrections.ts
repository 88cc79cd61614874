import { expect, it } from 'vitest'
import { openPage } from './browser.ts'
import type { Stage } from './stage.ts'

/** What a person sets right. */
export function corrections(stage: () => Stage): void {
  it('keeps that a finding is none, with who and why, apart from what the program found, and takes it back', async () => {
    const { desk, browser, story } = stage()
    const { page, problems } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    const findings = page.locator('section[aria-labelledby=findings] .rows > li')
    await findings.first().waitFor()
    const before = await findings.count()
    const first = await findings.first().locator('p').first().textContent()

    await findings.first().getByText('dismiss').click()
    await page.getByLabel('why it is no finding').fill('The map was redrawn')
    await page.getByLabel('your name').fill('Ada Quill')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => findings.count(), { timeout: 15_000 }).toBe(before - 1)

    await page
      .getByRole('link', { name: /^Corrections/ })
      .last()
      .click()
    const kept = page.locator('.kept > li')
    await kept.getByText('a person', { exact: true }).waitFor()
    expect(await kept.textContent()).toMatch(/The map was redrawn[\s\S]*Ada Quill/)
    await kept.getByText('undo').click()
    await kept.getByRole('button', { name: 'Undo it' }).click()
    await page.getByText('Nothing yet.').waitFor()

    await page.getByRole('link', { name: 'First look' }).click()
    await expect.poll(() => findings.count(), { timeout: 15_000 }).toBe(before)
    expect(await findings.first().locator('p').first().textContent()).toBe(first)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('confirms a figure, which then says so', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}/lines/m1`, desk.url).href)
    await page.getByText('figures as printed').click()
    const row = page.getByRole('figure', { name: 'Figures as printed' }).locator('tbody tr').first()
    await row.getByText('set right').click()
    await row.getByLabel('your name').first().fill('Ada Quill')
    await row.getByRole('button', { name: 'Confirm the figure' }).click()
    await row.getByText('confirmed by a person').waitFor()
    await page.context().close()
  })
}
