import type { Token } from '../../../language/document.ts'

/** Who tells a figure, by the words nearest to it: the noun that names the one, and the verb or noun by which. */
export interface Telling {
  readonly teller: Token
  readonly by: Token
}
