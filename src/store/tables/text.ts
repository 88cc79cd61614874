/** Text as both databases hold it in a column: PostgreSQL takes no NUL, and UTF-8 no half of a surrogate pair. */
export const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed()

export const plainOrNull = (text: string | null): string | null => (text === null ? null : plain(text))
