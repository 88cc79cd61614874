import type { Evidence } from '../../article/article.ts'

/** An element of a picture as plain data: one view makes markup of it, another the elements of a page. */
export interface Shape {
  readonly tag: 'a' | 'circle' | 'line' | 'path' | 'svg' | 'text' | 'title'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Shape | string)[]
}

type Child = Shape | string | null | false | readonly Child[]

/** A shape with what stands in it; `null` and `false` leave nothing, lists are laid flat. */
export function shape(tag: Shape['tag'], attributes: Shape['attributes'], ...children: readonly Child[]): Shape {
  return { tag, attributes, children: children.flatMap(shapesOf) }
}

function shapesOf(child: Child): (Shape | string)[] {
  if (child === null || child === false) return []
  return typeof child === 'string' || 'tag' in child ? [child] : child.flatMap(shapesOf)
}

/** What a picture has to ask of the view that it is drawn for. */
export interface Setting {
  /** The class that colours what an origin says. */
  readonly colourOf: (origin: string) => string
  /** Where the words of a point are opened. */
  readonly hrefOf: (evidence: Evidence) => string
  /** The name of the outlet that printed a report, or the best there is. */
  readonly outletOf: (article: string) => string
}
