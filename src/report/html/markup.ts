import { raw, html as template } from 'hono/html'

/** Markup that is safe to place in a page. Only `html` and `trusted` make it. */
export type Html = ReturnType<typeof raw>

/**
 * A piece of the page. Every value between `${` and `}` is escaped, for text and for attributes in double quotes, unless
 * it is `Html` itself or a list of it; `null`, `undefined` and booleans leave nothing.
 */
export const html = template as (strings: TemplateStringsArray, ...values: unknown[]) => Html

/** Marks our own constant text (style sheet, script) as markup. Nothing that comes from an article may be passed. */
export const trusted: (constant: string) => Html = raw
