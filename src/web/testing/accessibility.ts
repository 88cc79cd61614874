import { source } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { viewport } from './phone.ts'
import { kindsOfPages, type Stage } from './stage.ts'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** Every kind of page as axe-core sees it, with all folds open, in light and in dark, and as it fits on a phone. */
export function accessibility(stage: () => Stage): void {
  it.each(Object.keys(kindsOfPages))(
    '%s: accessible, light and dark, and no sideways scrolling on a phone',
    async (kind) => {
      const { desk, browser } = stage()
      const url = new URL(kindsOfPages[kind](stage()), desk.url).href
      // The policy lets no script in, axe's neither: here alone it is set aside.
      const { page, settled } = await openPage(browser, url, { bypassCSP: true })
      await settled()
      await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
      await settled()
      await page.evaluate(source)
      expect(await violations(page, {})).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([])
      await page.setViewportSize(viewport)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
      await page.context().close()
    },
  )
}

async function violations(page: Page, options: object): Promise<string[]> {
  const run = `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`
  const found = (await page.evaluate(`${run}.then(({ violations }) => violations)`)) as Violation[]
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  )
}
