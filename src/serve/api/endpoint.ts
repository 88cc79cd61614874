import type { z } from 'zod'

/** A tool that MCP clients are offered over the same endpoint. */
export interface Tool {
  readonly name: string
  /** When to call it, for a model that reads it. */
  readonly use: string
  /** What is preset otherwise than for the endpoint: a model reads every line, and is given fewer. */
  readonly presets?: Readonly<Record<string, number>>
  /** What the tool sets by itself, and doesn't ask for. */
  readonly sets?: Readonly<Record<string, unknown>>
}

/**
 * One endpoint, told once: its route, its entry in the OpenAPI description and docs/api.md, and its MCP tool are made
 * from this.
 */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Its name in the code and the OpenAPI description: "storyClaims". */
  readonly name: string
  readonly method: 'get' | 'post' | 'delete'
  /** With parameters in braces: "/api/stories/{story}". */
  readonly path: string
  /** Which tokens may call it. */
  readonly access: 'read' | 'write'
  /** The heading that it stands under in the documents. */
  readonly group: string
  /** One line. */
  readonly summary: string
  /** What it does and gives, in full. */
  readonly description: string
  readonly params: Params
  readonly query: Query
  /** null where it takes none. */
  readonly body: Body | null
  readonly answer: Answer
  /** Media types of the answer where it isn't JSON. */
  readonly produces?: readonly string[]
  /** Media types of the body that it takes beside JSON. */
  readonly consumes?: readonly string[]
  readonly tool?: Tool
}

/** Gives an endpoint its types. */
export function endpoint<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(definition: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return definition
}
