import { stanceKind } from '../../../../report/wording/stances.ts'
import { countWords } from '../../../../report/wording/words.ts'
import type { VoiceAnswer } from '../../../../serve/api/voices.ts'
import { SetSpeakerRight } from '../../../corrections/of-statement.tsx'
import { LineId } from '../../../parts/line-id.tsx'
import { WordsLink } from '../../../parts/places.tsx'
import { Printed } from '../../../parts/printed.tsx'

type Statement = VoiceAnswer['people'][number]['said'][number]

/** A statement: how it is reported, in which words, and by how many. */
export function Said({
  of: { claim, text, verb, stance, reports, evidence },
  speaker,
}: {
  readonly of: Statement
  readonly speaker: string | null
}) {
  const isStrong = stance === 'deny' || stance === 'decline'
  return (
    <li data-line={claim}>
      <div>
        <p>
          <span class={isStrong ? 'stance strong' : 'stance'}>{verb ?? stanceKind(stance)}</span>{' '}
          <Printed text={evidence.words || text} />
        </p>
        <div class="below">
          <p class="places">
            <WordsLink to={evidence} />
            {reports > 1 && <span class="soft">in {countWords(reports, 'report')}</span>}
          </p>
          <SetSpeakerRight words={evidence} speaker={speaker} />
        </div>
      </div>
      <LineId id={claim} />
    </li>
  )
}
