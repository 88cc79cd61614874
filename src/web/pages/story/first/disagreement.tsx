import { stanceWords } from '../../../../report/wording/stances.ts'
import { listWords } from '../../../../report/wording/words.ts'
import type { DisagreementAnswer } from '../../../../serve/api/disagreements.ts'
import { useColour } from '../../../parts/colours.ts'
import { LineId } from '../../../parts/line-id.tsx'
import { Places } from '../../../parts/places.tsx'
import { InContext, Printed } from '../../../parts/printed.tsx'
import { Trail } from '../../../parts/trail.tsx'

type Side = DisagreementAnswer['sides'][number]

/** The sides next to each other, and why it is no rise, no revision and no matter of bounds. */
export function Disagreement({ of }: { readonly of: DisagreementAnswer }) {
  const { id, kind, about, measure, because, sides, trail } = of
  return (
    <li data-line={id}>
      <h3>
        {about}
        <LineId id={id} />{' '}
        <small>
          {kind}
          {measure && <LineId id={measure} />}
        </small>
      </h3>
      <div class="sides">
        {sides.map((side, i) => (
          <SideOf key={i} side={side} />
        ))}
      </div>
      <p class="why">{because}</p>
      <Trail steps={trail} />
    </li>
  )
}

function SideOf({ side: { names, figure, stance, words, evidence, evidenceTotal } }: { readonly side: Side }) {
  const colour = useColour()
  const [first] = evidence
  return (
    <div class={`side ${colour(names[0] ?? null)}`}>
      <p class="who">
        {listWords(names)}
        {figure === null && <span class="soft">{stanceWords(stance)}</span>}
      </p>
      {figure !== null && <p class="number">{figure}</p>}
      <p>{first && figure !== null ? <InContext of={first} /> : <Printed text={first?.words ?? words} />}</p>
      <Places evidence={evidence} total={evidenceTotal} />
    </div>
  )
}
