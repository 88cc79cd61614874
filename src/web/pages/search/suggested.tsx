import { useState } from 'preact/hooks'
import { useAnswer } from '../../answers/use-answer.ts'
import { query, setQuery } from '../../url/here.ts'
import { pathTo } from '../../url/routes.ts'

interface Suggestions {
  readonly items: readonly { readonly text: string; readonly count: number }[]
}

/** A filter whose names the server knows: those that begin with what is typed are offered. */
export function SuggestedFilter({
  name,
  label,
  what,
}: {
  readonly name: string
  readonly label: string
  readonly what: 'speaker' | 'body' | 'outlet'
}) {
  const [letters, setLetters] = useState('')
  const { answer } = useAnswer<Suggestions>(
    letters ? pathTo(['api', 'search', 'suggestions'], { what, letters }) : null,
  )
  return (
    <label>
      {label}
      <input
        name={name}
        list={`known-${name}`}
        value={query.value.get(name) ?? ''}
        onInput={({ currentTarget }) => setLetters(currentTarget.value.trim().slice(0, 100))}
        onChange={({ currentTarget }) => setQuery(name, currentTarget.value.trim())}
      />
      <datalist id={`known-${name}`}>
        {answer?.items.map(({ text }) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </label>
  )
}
