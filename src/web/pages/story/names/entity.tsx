import { countWords } from '../../../../report/wording/words.ts'
import type { EntityAnswer } from '../../../../serve/api/entities.ts'
import { SetNamesRight } from '../../../corrections/of-names.tsx'
import { typeWords } from '../../../parts/entity-types.ts'
import { Fold } from '../../../parts/fold.tsx'
import { Places } from '../../../parts/places.tsx'

/** One person, body or place: what it is called, what it is said to be, and why its names are one. */
export function Entity({ entity }: { readonly entity: EntityAnswer }) {
  const { name, type, names, roles, affiliation, mentions, reports, evidence, because } = entity
  const others = names.filter((one) => one !== name)
  return (
    <li data-line={name}>
      <p>
        <b>{name}</b> <span class="soft">{typeWords.get(type) ?? type}</span>
        {affiliation && <span class="soft"> · speaks for {affiliation}</span>}
        {roles.length > 0 && <span class="printed"> · {roles.slice(0, 3).join('; ')}</span>}
      </p>
      {others.length > 0 && <p class="why">also {others.join(', ')}</p>}
      <div class="below">
        <span class="why">
          {countWords(mentions, 'time')} in {countWords(reports, 'report')}
        </span>
        <Places evidence={evidence} shown={3} />
        {because.length > 0 && (
          <Fold label="why these names are one">
            <ul class="trail">
              {because.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Fold>
        )}
        <SetNamesRight entity={entity} />
      </div>
    </li>
  )
}
