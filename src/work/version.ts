/** An article in one of its versions. */
export interface Version {
  readonly id: string
  readonly version: number
}
