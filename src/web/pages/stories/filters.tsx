import { Choice, DayFilter, Filter, Filters } from '../../parts/filters.tsx'

/** What the list of stories can be narrowed to; each filter stands in the address. */
export function StoryFilters() {
  return (
    <Filters label="Stories">
      <Filter name="q" label="words of the title" />
      <Choice
        name="with"
        label="with"
        of={[
          { value: 'disputed', label: 'a disagreement' },
          { value: 'failing', label: 'a sum that fails' },
        ]}
        any="or without findings"
      />
      <DayFilter name="from" label="from" />
      <DayFilter name="to" label="to" />
    </Filters>
  )
}
