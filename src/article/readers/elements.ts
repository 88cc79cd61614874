/** An element of XML. */
export interface Element {
  /** As they stand in its tag. */
  readonly attributes: string
  /** All between its tags, markup too. */
  readonly inner: string
  /** Where its tags begin and end in the XML, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/**
 * The elements of a name, whatever its prefix and case, in their order, those within one of them left out. It takes time
 * in the length of the text, and knows no entities, which so can't grow.
 */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<((?:[\\w-]{1,40}:)?${name.replaceAll('.', '\\.')})(?:\\s([^<>]{0,2000}))?>`, 'giu')
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [, tag = '', attributes = ''] = found
    if (attributes.endsWith('/')) {
      yield { attributes, inner: '', start: found.index, end: opening.lastIndex }
      continue
    }
    const closing = `</${tag}>`
    const at = xml.indexOf(closing, opening.lastIndex)
    if (at < 0) return
    const end = at + closing.length
    yield { attributes, inner: xml.slice(opening.lastIndex, at), start: found.index, end }
    opening.lastIndex = end
  }
}

/** The first element of a name; null where there is none. */
export const elementOf = (xml: string, name: string): Element | null => elementsOf(xml, name).next().value ?? null

/** An attribute's value; null where the element has none of the name. */
export function attributeOf({ attributes }: Element, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(attributes)
  return found?.[1] ?? found?.[2] ?? null
}
