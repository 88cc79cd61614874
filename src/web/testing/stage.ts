import type { Browser } from 'playwright-core'
import type { TestDesk } from './desk.ts'

/** What every test in the browser plays on: a desk with the example's story, and a browser. */
export interface Stage {
  readonly desk: TestDesk
  readonly browser: Browser
  /** The example's story. */
  readonly story: string
  /** Two of its reports that share their text. */
  readonly copies: readonly [string, string]
}

/** The kinds of pages, each as a path of the example's story. */
export const kindsOfPages: Readonly<Record<string, (stage: Stage) => string>> = {
  stories: () => '/',
  'first look': ({ story }) => `/stories/${story}`,
  figures: ({ story }) => `/stories/${story}/figures`,
  'who said what': ({ story }) => `/stories/${story}/said`,
  origins: ({ story }) => `/stories/${story}/origins`,
  coverage: ({ story }) => `/stories/${story}/coverage`,
  timeline: ({ story }) => `/stories/${story}/timeline`,
  reports: ({ story }) => `/stories/${story}/reports`,
  names: ({ story }) => `/stories/${story}/names`,
  corrections: ({ story }) => `/stories/${story}/corrections`,
  'one line': ({ story }) => `/stories/${story}/lines/m1`,
  'words beside': ({ story, copies: [left] }) => `/stories/${story}/reports#words=${left}:0-20`,
  report: ({ copies: [left] }) => `/reports/${left}`,
  'what changed': () => '/reports/bridge/changes',
  'side by side': ({ copies: [left, right] }) => `/compare?left=${left}&right=${right}`,
  'search of statements': () => '/search?q=dam',
  'search of figures': () => '/search?in=figures',
  'search of reports': () => '/search?q=dam&in=articles',
  import: () => '/import',
  'all corrections': () => '/corrections',
  nowhere: () => '/no/such/page',
}
