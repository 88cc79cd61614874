import { stanceKind } from '../../../../report/wording/stances.ts'
import type { AppearanceAnswer } from '../../../../serve/api/claims.ts'
import { SetSpeakerRight } from '../../../corrections/of-statement.tsx'
import { WordsLink } from '../../../parts/places.tsx'
import { Printed } from '../../../parts/printed.tsx'
import { Table } from '../../../parts/table.tsx'
import { Who } from '../../../parts/who.tsx'

/** How each report carries a claim. */
export function Appearances({ of }: { readonly of: readonly AppearanceAnswer[] }) {
  return (
    <Table label="How each report carries it" heads={['report', 'who', 'how', 'in which words', '']}>
      {of.map(({ giver, stance, verb, hedges, evidence }) => (
        <tr key={`${evidence.article} ${evidence.start}`}>
          <td>
            <WordsLink to={evidence} />
          </td>
          <td>
            <Who giver={giver} />
          </td>
          <td>
            {verb ?? (giver.standing === 'own-voice' ? 'own voice' : stanceKind(stance))}
            {hedges.length > 0 && <span class="soft"> hedged: {hedges.join(', ')}</span>}
          </td>
          <td>
            <Printed text={evidence.words} />
          </td>
          <td>
            <SetSpeakerRight words={evidence} speaker={giver.name} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
