import { quoted } from '../claims/wording.ts'
import type { Disagreement, Side } from '../ledger.ts'
import { listed } from '../listed.ts'
import type { Lines, Unnumbered } from './lines.ts'

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
      // In the past tense, since what a party is called doesn't tell whether it is one or many: "officials", "the police".
      return finding('disputed', `${namesOf(deniers)} disputed${whatTheySaid(holders)}: ${quoted(one.about)}`, one)
    })

/** What somebody will not confirm, and nobody denies. */
export const notDenied = ({ disagreements }: Lines): readonly Unnumbered[] =>
  disagreements
    .filter((one) => one.kind === 'stance' && against(one).length === 0 && declining(one).length > 0)
    .map((one) => {
      const text = `${namesOf(declining(one))} will not confirm${whatTheySaid(holding(one))}, and nobody denies it: ${quoted(one.about)}`
      return finding('not-denied', text, one)
    })

/** Disagreements in which nobody denies a thing, or leaves it open. */
const allHeld = ({ disagreements }: Lines): readonly Disagreement[] =>
  disagreements.filter((one) => one.kind === 'stance' && holding(one).length === one.sides.length)

/** What one party says and another tells otherwise, without a word of denial. */
export const toldOtherwise = (lines: Lines): readonly Unnumbered[] =>
  allHeld(lines)
    .filter(({ sides }) => !sides.some(isProspect))
    .map((one) => finding('disputed', `${namesOf(one.sides)} tell it differently: ${quoted(one.about)}`, one))

/** What is so for one party and a prospect for another. */
export const factOrProspect = (lines: Lines): readonly Unnumbered[] =>
  allHeld(lines)
    .filter(({ sides }) => sides.some(isProspect))
    .map((one) => {
      const [prospect, fact] = [one.sides.filter(isProspect), one.sides.filter((side) => !isProspect(side))]
      return finding(
        'disputed',
        `So for ${namesOf(fact)}, no more than a prospect for ${namesOf(prospect)}: ${quoted(one.about)}`,
        one,
      )
    })

const isProspect = ({ stance }: Side): boolean => stance === 'estimate'
