import { additionTo, bare, partsOf } from './title.ts'

/** The host that a URL names, without "www."; null where it is no URL. */
export function hostOf(url: string | null | undefined): string | null {
  const found = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/iu.exec(url ?? '')
  return found ? (found[1] as string).toLowerCase() : null
}

const isName = (words: string): boolean => !/^(?:https?:|www\.|@)/iu.test(words) && words.length < 80

/**
 * The site's name: as stated; else the part of the window title that the host's name spells, or that is added to the
 * headline there; else the host.
 * @param stated names that the page's data give, the most trustworthy first
 */
export function siteOf(
  stated: readonly string[],
  headlines: readonly string[],
  window: string,
  url: string | null,
): string | null {
  const named = stated.find(isName)
  if (named) return named
  const host = hostOf(url)
  const site = host && bare(host.replace(/\.(?:co\.)?[a-z]+$/u, ''))
  const spelt = partsOf(window).find(
    (part) => site && (bare(part).includes(site) || (bare(part).length > 3 && site.includes(bare(part)))),
  )
  return spelt ?? additionTo(headlines, window) ?? host
}
