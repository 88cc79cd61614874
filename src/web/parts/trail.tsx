import type { StepAnswer } from '../../serve/api/evidence.ts'
import { Fold } from './fold.tsx'
import { Places } from './places.tsx'

/** The steps by which a line was reached. */
export function Steps({ steps }: { readonly steps: readonly StepAnswer[] }) {
  return (
    <ol class="trail">
      {steps.map(({ rule, because, evidence }, i) => (
        <li key={i}>
          <span class="rule">{rule}</span> {because}
          {evidence.length > 0 && <Places evidence={evidence} shown={2} />}
        </li>
      ))}
    </ol>
  )
}

/** The same, folded until it is asked for; nothing where there are no steps. */
export function Trail({ steps }: { readonly steps: readonly StepAnswer[] }) {
  if (!steps.length) return null
  return (
    <Fold label="how it was reached">
      <Steps steps={steps} />
    </Fold>
  )
}
