import type { MomentAnswer } from '../../../../serve/api/timeline.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { DayFilter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Places } from '../../../parts/places.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'

/** What happened or was said when, by whose account. */
export function TimelinePart() {
  const asked = Object.fromEntries(query.value)
  const pages = usePages<MomentAnswer>(pathTo(['api', 'stories', useStory(), 'timeline'], { ...asked, limit: 40 }))
  return (
    <Section name="timeline" title="When" note="what happened or was said, by whose account">
      <Filters label="When">
        <DayFilter name="from" label="from" />
        <DayFilter name="to" label="to" />
      </Filters>
      <Listed of={pages} empty="No day is told in these reports.">
        {(items) => (
          <ol class="timeline">
            {items.map((moment) => (
              <Moment key={`${moment.from} ${moment.to} ${moment.source} ${moment.text}`} of={moment} />
            ))}
          </ol>
        )}
      </Listed>
    </Section>
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
