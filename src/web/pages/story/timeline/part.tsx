import { backgroundUntil } from '../../../../report/parts/moments.ts'
import { dayWords } from '../../../../report/wording/words.ts'
import type { MomentAnswer } from '../../../../serve/api/timeline.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { DayFilter, Filters } from '../../../parts/filters.tsx'
import { LazyFold } from '../../../parts/fold.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Places } from '../../../parts/places.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import type { PartProps } from '../part.ts'

/** What happened or was said when, by whose account; what the reports look back to is folded until it is asked for. */
export function TimelinePart({ overview: { from } }: PartProps) {
  const asked = Object.fromEntries(query.value)
  const until = from !== null && !asked.from && !asked.to ? backgroundUntil(from) : null
  return (
    <Section name="timeline" title="When" note="what happened or was said, by whose account">
      <Filters label="When">
        <DayFilter name="from" label="from" />
        <DayFilter name="to" label="to" />
      </Filters>
      {until && (
        <LazyFold label={`until ${dayWords(until)}: what the reports look back to`}>
          {() => <Moments asked={{ to: until }} empty="The reports look back to no day." />}
        </LazyFold>
      )}
      <Moments
        asked={until ? { from: until } : asked}
        empty={until ? 'No day of the story itself is told.' : 'No day is told in these reports.'}
      />
    </Section>
  )
}

interface Asked {
  readonly asked: Readonly<Record<string, string>>
  readonly empty: string
}

function Moments({ asked, empty }: Asked) {
  const pages = usePages<MomentAnswer>(pathTo(['api', 'stories', useStory(), 'timeline'], { ...asked, limit: 40 }))
  return (
    <Listed of={pages} empty={empty}>
      {(items) => (
        <ol class="timeline">
          {items.map((moment) => (
            <Moment key={`${moment.from} ${moment.to} ${moment.source} ${moment.text}`} of={moment} />
          ))}
        </ol>
      )}
    </Listed>
  )
}

function Moment({ of: { from, when, basis, text, source, evidence } }: { readonly of: MomentAnswer }) {
  return (
    <li data-line={from}>
      <span class="when">{basis === 'inferred' ? <i class="inferred">{when}, inferred</i> : when}</span>
      <div>
        <p>
          {text}
          {source && <span class="soft"> by the account of {source}</span>}
        </p>
        <Places evidence={evidence} shown={3} />
      </div>
    </li>
  )
}
