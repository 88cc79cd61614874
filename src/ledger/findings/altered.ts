import type { Lines, Unnumbered } from './lines.ts'

/** Words between quotation marks that differ in substance from report to report. */
export const altered = ({ disagreements }: Lines): readonly Unnumbered[] =>
  disagreements
    .filter(({ kind }) => kind === 'wording')
    .map(({ sides, because }) => {
      const speaker = sides[0]?.source ?? ''
      return {
        kind: 'altered-quotation',
        text: `${speaker} is quoted in different words: ${sides.map(({ words }) => `“${words}”`).join(' and ')}`,
        because,
        about: speaker,
        evidence: sides.flatMap(({ evidence }) => evidence),
      }
    })
