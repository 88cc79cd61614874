export interface Imports {
  readonly todo: never
}
