import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { startDesk } from './desk.ts'
import type { Stage } from './stage.ts'

const dropped = ['meridian-1', 'standard-1', 'post-2', 'courier-2', 'meridian-2']

/** The whole way of an editor. */
export function journey(stage: () => Stage): void {
  it('goes the whole way from five reports that are dropped to an export, on a desk that wants a token', async () => {
    const token = 'a-token-that-writes-and-is-long-enough'
    const desk = await startDesk({ RECKON_WRITE_TOKEN: token })
    const { page, problems, requests } = await openPage(stage().browser, desk.url)
    await page.getByLabel('token').fill(token)
    await page.getByRole('button', { name: 'Go in' }).click()
    await page.getByRole('link', { name: 'Add reports' }).first().click()
    const files = await Promise.all(
      dropped.map(async (id) => ({ name: `${id}.txt`, text: await readFile(`examples/${id}.txt`, 'utf8') })),
    )
    await drop(page, files)
    await page.getByText('done: 5 of 5').waitFor()
    await page.locator('.moved a').first().click()

    await page.getByRole('heading', { name: 'What to look at first' }).waitFor()
    await page.getByRole('link', { name: /^Figures/ }).click()
    const dot = page.locator('svg.wide text.label').first()
    await dot.click()
    const words = page.getByRole('complementary', { name: 'The words' })
    await words.locator('mark').first().waitFor()
    expect(page.url()).toMatch(/#words=/)
    const [picture, pane] = [await dot.boundingBox(), await words.boundingBox()]
    expect(pane && picture && pane.x > picture.x + picture.width).toBe(true)

    await page.getByText('Export', { exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /ledger as JSON/ }).click(),
    ])
    const ledger = JSON.parse(await readFile(await file.path(), 'utf8'))
    expect(ledger.stories[0].articles).toHaveLength(5)
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([])
    expect(requests.filter((url) => !url.startsWith(desk.url))).toEqual([])
    await page.context().close()
    await desk.close()
  })

  it('saves an export by a plain link where no token is wanted', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}`, desk.url).href)
    await page.getByText('Export', { exact: true }).click()
    const link = page.getByRole('link', { name: /^Figures, as comma-separated values/ })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    expect(await readFile(await file.path(), 'utf8')).toContain('National Emergency Service')
    await page.context().close()
  })

  it('shows what a link shows to whoever opens it: the part, the filter, the words', async () => {
    const { desk, browser, story } = stage()
    const url = new URL(`/stories/${story}/said?q=Okell#words=meridian-1:0-20`, desk.url)
    const { page } = await openPage(browser, url.href)
    await page.locator('#words mark').waitFor()
    expect(await page.getByRole('searchbox', { name: 'name of a body or person' }).inputValue()).toBe('Okell')
    expect(await page.locator('#words mark').allTextContents()).toEqual(['Dam fails in norther'])
    expect(await page.locator('.body h3').allTextContents()).toEqual([
      expect.stringContaining('National Emergency Service'),
    ])
    await page.context().close()
  })

  it('shows a disagreement whole on its own page: both figures, who gives each, and the words', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}/lines/d1`, desk.url).href)
    await page.locator('.sides .side').first().waitFor()
    const [figures, names] = ['.sides .number', '.sides .who'].map((part) => page.locator(part).allTextContents())
    expect((await figures).length).toBeGreaterThan(1)
    expect((await names).join()).toContain('National Emergency Service')
    expect(await page.locator('.sides .cited').count()).toBe((await figures).length)
    await page.context().close()
  })

  it('keeps what is long past out of a timeline until it is asked for', async () => {
    const { desk, browser, story } = stage()
    const { page } = await openPage(browser, new URL(`/stories/${story}/timeline`, desk.url).href)
    await page.locator('.timeline li').first().waitFor()
    expect(await page.getByText('Nov 2025', { exact: true }).count()).toBe(0)
    await page.getByText('what the reports look back to').click()
    await page.getByText('Nov 2025', { exact: true }).first().waitFor()
    await page.context().close()
  })
}

/** Drops files as a hand would: the browser's own event with the browser's own files. */
async function drop(
  page: Awaited<ReturnType<typeof openPage>>['page'],
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  await page.locator('.drop').waitFor()
  const carried = await page.evaluateHandle(`(() => {
    const carried = new DataTransfer()
    for (const { name, text } of ${JSON.stringify(files)}) carried.items.add(new File([text], name, { type: 'text/plain' }))
    return carried
  })()`)
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: carried })
}
