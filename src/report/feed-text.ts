/** A text of a report as the description of a feed's entry, which readers take for HTML: none of it is markup. */
export const feedText = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))

/** The same as a title, which some readers take for text and others for HTML: what looks like a tag is one in neither. */
export const feedTitle = (title: string): string => title.replaceAll('<', '‹').replaceAll('>', '›')
