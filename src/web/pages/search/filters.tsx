import { STANCES, stanceKind } from '../../../report/wording/stances.ts'
import type { Status } from '../../../serve/api/status.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { Choice, DayFilter, Filter, Filters } from '../../parts/filters.tsx'
import { query, setQuery } from '../../url/here.ts'
import type { Searched } from './searched.ts'
import { SuggestedFilter } from './suggested.tsx'

/** What fits no kind can't be asked for. */
const stances = STANCES.filter((stance) => stance !== 'other')

/** The words that are searched for, and by whom, when, about what. */
export function SearchFilters({ within }: { readonly within: Searched }) {
  const { answer } = useAnswer<Status>('/api/status')
  const story = query.value.get('story')
  return (
    <Filters label="Search by">
      <Filter name="q" label="words" />
      {within !== 'articles' && (
        <>
          <SuggestedFilter name="speaker" label="said by" what="speaker" />
          <SuggestedFilter name="body" label="for the body" what="body" />
          <Filter name="measure" label="about a figure of" />
        </>
      )}
      {within === 'statements' && (
        <Choice
          name="stance"
          label="kind"
          of={stances.map((stance) => ({ value: stance, label: stanceKind(stance) ?? 'plain statement' }))}
        />
      )}
      {within !== 'articles' && (
        <Choice
          name="named"
          label="source"
          of={[
            { value: 'true', label: 'named' },
            { value: 'false', label: 'unnamed' },
          ]}
          any="named or not"
        />
      )}
      <SuggestedFilter name="outlet" label="outlet" what="outlet" />
      <DayFilter name="from" label="from" />
      <DayFilter name="to" label="to" />
      {story && (
        <button type="button" onClick={() => setQuery('story', '')}>
          in all stories
        </button>
      )}
      {answer && <p class="why">over {answer.articles.toLocaleString('en')} reports</p>}
    </Filters>
  )
}
