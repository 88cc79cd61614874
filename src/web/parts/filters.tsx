import type { ComponentChildren } from 'preact'
import { query, setQuery } from '../url/here.ts'

/** Filters of a list. Each stands in the address, so that what is shown can be linked. */
export function Filters({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <search aria-label={label}>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
    </search>
  )
}

interface Narrowing {
  /** Of the parameter in the address. */
  readonly name: string
  readonly label: string
}

/** A field that narrows the list once it is left or Enter is pressed. */
export function Filter({ name, label }: Narrowing) {
  return (
    <label>
      {label}
      <input
        type="search"
        name={name}
        value={query.value.get(name) ?? ''}
        onChange={({ currentTarget }) => setQuery(name, currentTarget.value.trim())}
      />
    </label>
  )
}

/** A day that the list begins or ends with. */
export function DayFilter({ name, label }: Narrowing) {
  return (
    <label>
      {label}
      <input
        type="date"
        name={name}
        value={query.value.get(name) ?? ''}
        onChange={({ currentTarget }) => setQuery(name, currentTarget.value)}
      />
    </label>
  )
}

/** One of several values, or any. */
export function Choice({
  name,
  label,
  of,
  any = 'any',
}: Narrowing & {
  readonly of: readonly { readonly value: string; readonly label: string }[]
  readonly any?: string
}) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={query.value.get(name) ?? ''}
        onChange={({ currentTarget }) => setQuery(name, currentTarget.value)}
      >
        <option value="">{any}</option>
        {of.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}
