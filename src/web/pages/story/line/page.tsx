import type { LineAnswer } from '../../../../serve/api/ledger.ts'
import type { StoryOverview } from '../../../../serve/api/stories.ts'
import { useAnswer } from '../../../answers/use-answer.ts'
import { Heard } from '../../../parts/colours.ts'
import { Once } from '../../../parts/coming.tsx'
import { Story } from '../../../parts/story.ts'
import { useTitle } from '../../../parts/title.ts'
import { pathTo } from '../../../url/routes.ts'
import { StoryHead } from '../head.tsx'
import { useHeard } from '../page.tsx'
import { Line } from './line.tsx'

/** One line of a story's ledger alone, with the way by which it was reached: what a link to a line leads to. */
export function LinePage({ story, line }: { readonly story: string; readonly line: string }) {
  const overview = useAnswer<StoryOverview>(pathTo(['api', 'stories', story]))
  const answer = useAnswer<LineAnswer>(pathTo(['api', 'stories', story, 'lines', line]))
  const heard = useHeard(story)
  useTitle(overview.answer ? `${line}, ${overview.answer.title}` : null)
  return (
    <Story.Provider value={story}>
      <Heard.Provider value={heard}>
        <Once of={overview}>{(shown) => <StoryHead overview={shown} part={null} />}</Once>
        <Once of={answer}>{(shown) => <Line of={shown} />}</Once>
      </Heard.Provider>
    </Story.Provider>
  )
}
