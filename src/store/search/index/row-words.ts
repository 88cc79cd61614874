import type { IndexedWords } from './word-index.ts'

/** What is indexed of a row but for its place. */
export type RowWords = Omit<IndexedWords, 'place'>

/** Hostile texts can hold any number of rows; nobody reads beyond these of one report. */
export const MOST_ROWS = 4000
