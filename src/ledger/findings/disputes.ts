import { quoted } from '../claims/wording.ts'
import type { Disagreement, Side } from '../ledger.ts'
import { listed } from '../listed.ts'
import type { Lines, Unnumbered } from './findings.ts'

const namesOf = (sides: readonly Side[]): string =>
  listed([...new Set(sides.map(({ source }) => source ?? 'a report in its own voice'))])

/** " what Lind and Ostrow said": who else prints it adds no party, and where nobody is named there is nothing to add to the words. */
function whatTheySaid(holders: readonly Side[]): string {
  const named = holders.filter(({ source }) => source !== null)
  return named.length > 0 ? ` what ${namesOf(named)} said` : ''
}

const finding = (kind: Unnumbered['kind'], text: string, { id, because, sides }: Disagreement): Unnumbered => ({
  kind,
  text,
  because,
  about: id,
  evidence: sides.flatMap(({ evidence }) => evidence),
})

/** Figures that nothing reconciles. */
export const disputedFigures = ({ disagreements }: Lines): readonly Unnumbered[] =>
  disagreements
    .filter(({ kind }) => kind === 'figure')
    .map((one) => {
      const sides = one.sides.map(({ source, words }) => `${words} (${source ?? 'in the report’s own voice'})`)
      return finding('disputed', `${one.about}: ${sides.join(' against ')}`, one)
    })

const against = ({ sides }: Disagreement): readonly Side[] => sides.filter(({ stance }) => stance === 'deny')
const declining = ({ sides }: Disagreement): readonly Side[] => sides.filter(({ stance }) => stance === 'decline')
const holding = ({ sides }: Disagreement): readonly Side[] =>
  sides.filter(({ stance }) => stance !== 'deny' && stance !== 'decline')

/** What one party says and another denies; those who deny it first. */
export const disputedStances = ({ disagreements }: Lines): readonly Unnumbered[] =>
  disagreements
    .filter((one) => one.kind === 'stance' && against(one).length > 0)
    .map((one) => {
      const [deniers, holders] = [against(one), holding(one)]
      const verb = new Set(deniers.map(({ source }) => source)).size === 1 ? 'disputes' : 'dispute'
      return finding('disputed', `${namesOf(deniers)} ${verb}${whatTheySaid(holders)}: ${quoted(one.about)}`, one)
    })

/** What somebody will not confirm, and nobody denies. */
export const notDenied = ({ disagreements }: Lines): readonly Unnumbered[] =>
  disagreements
    .filter((one) => one.kind === 'stance' && against(one).length === 0 && declining(one).length > 0)
    .map((one) => {
      const text = `${namesOf(declining(one))} will not confirm${whatTheySaid(holding(one))}, and nobody denies it: ${quoted(one.about)}`
      return finding('not-denied', text, one)
    })

/** What is so for one party and a prospect for another. */
export const factOrProspect = ({ disagreements }: Lines): readonly Unnumbered[] =>
  disagreements
    .filter((one) => one.kind === 'stance' && holding(one).length === one.sides.length)
    .map((one) => {
      const [prospect, fact] = [one.sides.filter(isProspect), one.sides.filter((side) => !isProspect(side))]
      return finding(
        'disputed',
        `So for ${namesOf(fact)}, no more than a prospect for ${namesOf(prospect)}: ${quoted(one.about)}`,
        one,
      )
    })

const isProspect = ({ stance }: Side): boolean => stance === 'estimate'
