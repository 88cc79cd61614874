/** What can be searched: statements first, since that is what an editor asks for. */
export const searched = ['statements', 'figures', 'articles'] as const
/** One of them. */
export type Searched = (typeof searched)[number]
