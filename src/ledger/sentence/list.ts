import type { Sentence } from '../../language/document.ts'

/** More tokens than this make a list or a table, and no sentence. */
const LONGEST = 500

/** Whether what counts as a sentence is a list or a table: what asks of each word after all the others leaves it out. */
export const isList = ({ firstToken, endToken }: Sentence): boolean => endToken - firstToken > LONGEST
