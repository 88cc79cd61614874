/** A text with every run of white space as one blank, and none at its ends. */
export const squeeze = (text: string): string => text.replace(/[\s\u00A0\u200B]+/gu, ' ').trim()
