import { countWords } from '../../../../report/wording/words.ts'
import type { VoiceAnswer } from '../../../../serve/api/voices.ts'
import { usePages } from '../../../answers/use-pages.ts'
import { Filter, Filters } from '../../../parts/filters.tsx'
import { Listed } from '../../../parts/listed.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { query } from '../../../url/here.ts'
import { pathTo } from '../../../url/routes.ts'
import type { PartProps } from '../part.ts'
import { Voice } from './voice.tsx'

/** Who said what, by body and by the people who speak for it; what the outlets say in their own voice comes last. */
export function SaidPart({ overview: { counts } }: PartProps) {
  const path = pathTo(['api', 'stories', useStory(), 'voices'], { q: query.value.get('q'), limit: 12 })
  const pages = usePages<VoiceAnswer>(path)
  const bodies = pages.total === null ? '' : ` by ${countWords(pages.total, 'body', 'bodies')}`
  return (
    <Section name="said" title="Who said what" note={`${countWords(counts.claims, 'claim')}${bodies}`}>
      <Filters label="Who said what">
        <Filter name="q" label="name of a body or person" />
      </Filters>
      <Listed of={pages} empty="Nobody of this name is reported to have said anything.">
        {(items) => items.map((voice) => <Voice key={voice.body ?? ''} voice={voice} />)}
      </Listed>
    </Section>
  )
}
