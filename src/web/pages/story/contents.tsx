import type { StoryOverview } from '../../../serve/api/stories.ts'
import { type Part, parts, storyPath } from '../../url/routes.ts'

type Counts = StoryOverview['counts']

const names: Readonly<Record<Part, { readonly name: string; readonly count: (counts: Counts) => number | null }>> = {
  first: { name: 'First look', count: () => null },
  figures: { name: 'Figures', count: ({ measures }) => measures },
  said: { name: 'Who said what', count: ({ claims }) => claims },
  origins: { name: 'Origins', count: ({ origins }) => origins },
  coverage: { name: 'Coverage', count: () => null },
  timeline: { name: 'Timeline', count: ({ timeline }) => timeline },
  reports: { name: 'Reports', count: ({ reports }) => reports },
  names: { name: 'Names', count: ({ entities }) => entities },
  corrections: { name: 'Corrections', count: ({ corrections }) => corrections },
}

/** What a part of a story's ledger is called. */
export const partName = (part: Part): string => names[part].name

/** The parts of a story's ledger, with how much there is in each. */
export function Contents({ overview, part }: { readonly overview: StoryOverview; readonly part: Part | null }) {
  return (
    <nav aria-label="Parts of the ledger" class="tabs">
      <ul>
        {parts.map((one) => {
          const count = names[one].count(overview.counts)
          return (
            <li key={one}>
              <a href={storyPath(overview.id, one)} aria-current={one === part ? 'page' : undefined}>
                {names[one].name}
                {count !== null && count > 0 && <small> {count.toLocaleString('en')}</small>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
