import type { Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { addRecords } from './desk.ts'
import { kindsOfPages, type Stage } from './stage.ts'

const attack = `</p><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>" onmouseover="alert(4)`

/** The kinds of pages that may have nothing of any answer to show. */
const silent = new Set(['all corrections', 'import', 'nowhere'])

/** What the answers name things by: with an attack in it, nothing would be found any more. */
const names = new Set([
  'id',
  'article',
  'line',
  'story',
  'about',
  'claim',
  'measure',
  'next',
  'kind',
  'format',
  'column',
  'key',
  'points',
  'pairs',
  'state',
  'access',
  'relation',
  'standing',
  'stance',
  'type',
  'quotation',
])

/** An article that attacks, and answers that do. */
export function hostility(stage: () => Stage): void {
  it('runs nothing of a hostile article and links to no address but the web’s', async () => {
    const { desk, browser } = stage()
    const { articles } = await addRecords(desk.url, [
      {
        text: `${attack}\n\nOfficials said ${attack} 14 people died on 3 March 2026. "${attack}," Ada Quill told reporters.`,
        title: `Flood ${attack}`,
        outlet: `Post ${attack}`,
        url: 'javascript:alert(5)',
        published: '2026-03-04',
      },
    ])
    const { page, problems, requests } = await openPage(browser, new URL(`/reports/${articles[0]}`, desk.url).href)
    await page.getByRole('heading', { level: 1, name: /Flood/ }).waitFor()
    await page.goto(new URL('/search?in=articles&q=flood', desk.url).href)
    await page.locator('.hits li').first().waitFor()
    expect(await page.locator('img, iframe, [onmouseover], [href^="javascript:" i]').count()).toBe(0)
    expect(problems).toEqual([])
    expect(requests.filter((url) => !url.startsWith(desk.url))).toEqual([])
    await page.context().close()
  })

  it.each(Object.keys(kindsOfPages))(
    '%s: an attack in any field of any answer is shown as the words that it is',
    async (kind) => {
      const { desk, browser } = stage()
      const { page, problems, settled } = await openPage(browser, 'about:blank')
      await page.route('**/api/**', attacked)
      await page.goto(new URL(kindsOfPages[kind](stage()), desk.url).href)
      await settled()
      if (!silent.has(kind)) expect(await page.locator('main').textContent()).toContain(attack)
      expect(await page.locator('main img, main iframe, main script, [onmouseover], [onload]').count()).toBe(0)
      expect(problems.filter((problem) => /dialog|Content Security|Refused|Uncaught|Error/.test(problem))).toEqual([])
      // What is still asked for need not be answered any more.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.context().close()
    },
  )
}

/** Puts an attack into every string of an answer that names nothing. */
async function attacked(route: Route): Promise<void> {
  if (route.request().url().endsWith('/events')) return route.abort()
  const response = await route.fetch()
  if (!response.headers()['content-type']?.startsWith('application/json')) return route.fulfill({ response })
  return route.fulfill({ response, json: withAttacks(await response.json(), '') })
}

function withAttacks(value: unknown, key: string): unknown {
  if (names.has(key)) return value
  if (typeof value === 'string') return `${value}${attack}`
  if (Array.isArray(value)) return value.map((item) => withAttacks(item, key))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withAttacks(item, name)]))
}
