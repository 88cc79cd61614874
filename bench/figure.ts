/** One measured number, in per cent unless its name says otherwise. */
export interface Figure {
  readonly set: string
  readonly name: string
  readonly value: number
  /** The best existing tool's figure on the same set, and which tool. */
  readonly rival?: { readonly value: number; readonly tool: string }
  /** What we set out to reach. */
  readonly reach?: number
}

/** A run of the bench, as it is kept. */
export interface Run {
  readonly date: string
  readonly commit: string
  readonly node: string
  readonly cpu: string
  readonly quality: readonly Figure[]
  readonly speed: readonly Figure[]
}
