/** What comes before the first element of XML, each with its end. */
const PROLOG: readonly (readonly [RegExp, string])[] = [
  [/^<\?/u, '?>'],
  [/^<!--/u, '-->'],
  [/^<!doctype[^[>]*\[/iu, ']>'],
  [/^<!doctype/iu, '>'],
]

/**
 * XML from its first element on: without its document type, so that the entities which that declares, files of this
 * machine or billions of laughs, are not known to any parser. Empty where there is no element.
 */
export function withoutProlog(xml: string): string {
  let from = 0
  for (;;) {
    while (/\s/u.test(xml.charAt(from))) from++
    const opening = xml.slice(from, from + LONGEST_OPENING)
    const end = PROLOG.find(([start]) => start.test(opening))?.[1]
    if (end === undefined) return xml.slice(from)
    const at = xml.indexOf(end, from)
    if (at < 0) return ''
    from = at + end.length
  }
}

const LONGEST_OPENING = 500

/** The name of the first element of XML, in lower case and without its prefix; null where the text opens otherwise. */
export const rootElement = (xml: string): string | null =>
  /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})(?=[\s>/])/u.exec(withoutProlog(xml).slice(0, 100))?.[1]?.toLowerCase() ?? null
