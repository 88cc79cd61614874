import type { ComponentType } from 'preact'
import { colours } from '../../../report/ledger-style.ts'
import type { OriginAnswer } from '../../../serve/api/origins.ts'
import type { Page } from '../../../serve/api/paging.ts'
import type { StoryOverview } from '../../../serve/api/stories.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { Heard } from '../../parts/colours.ts'
import { Once } from '../../parts/coming.tsx'
import { Story } from '../../parts/story.ts'
import { useTitle } from '../../parts/title.ts'
import { type Part, pathTo } from '../../url/routes.ts'
import { partName } from './contents.tsx'
import { CorrectionsPart } from './corrections/part.tsx'
import { CoveragePart } from './coverage/part.tsx'
import { FiguresPart } from './figures/part.tsx'
import { FirstPart } from './first/part.tsx'
import { StoryHead } from './head.tsx'
import { NamesPart } from './names/part.tsx'
import { OriginsPart } from './origins/part.tsx'
import type { PartProps } from './part.ts'
import { ReportsPart } from './reports/part.tsx'
import { SaidPart } from './said/part.tsx'
import { TimelinePart } from './timeline/part.tsx'

const parts: Readonly<Record<Part, ComponentType<PartProps>>> = {
  first: FirstPart,
  figures: FiguresPart,
  said: SaidPart,
  origins: OriginsPart,
  coverage: CoveragePart,
  timeline: TimelinePart,
  reports: ReportsPart,
  names: NamesPart,
  corrections: CorrectionsPart,
}

/** One story's ledger, a part of it at a time. */
export function StoryPage({ story, part }: { readonly story: string; readonly part: Part }) {
  const overview = useAnswer<StoryOverview>(pathTo(['api', 'stories', story]))
  const heard = useHeard(story)
  useTitle(titleOf(part, overview.answer?.title ?? null))
  const Shown = parts[part]
  return (
    <Story.Provider value={story}>
      <Heard.Provider value={heard}>
        <Once of={overview}>
          {(answer) => (
            <>
              <StoryHead overview={answer} part={part} />
              <Shown overview={answer} />
            </>
          )}
        </Once>
      </Heard.Provider>
    </Story.Provider>
  )
}

/** The browser's tabs and history tell the parts of one story apart. */
function titleOf(part: Part, story: string | null): string | null {
  return story === null || part === 'first' ? story : `${partName(part)}: ${story}`
}

/** The origins heard most, which get colours. */
export function useHeard(story: string): readonly string[] {
  const { answer } = useAnswer<Page<OriginAnswer>>(
    pathTo(['api', 'stories', story, 'origins'], { limit: colours, each: 1 }),
  )
  return answer?.items.map(({ name }) => name) ?? []
}
