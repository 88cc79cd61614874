import type { TargetedSubmitEvent } from 'preact'

/** Where a report is pasted. */
export function PasteForm({ onText }: { readonly onText: (text: string, name: string) => void }) {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const filled = new FormData(form)
    const text = filled.get('text') as string
    if (!text.trim()) return
    onText(text, (filled.get('name') as string).trim())
    form.reset()
  }
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        Or paste one, with its headline, outlet and date as they stand:
        <textarea name="text" rows={8} required />
      </label>
      <label>
        name, for what has none
        <input name="name" maxLength={200} />
      </label>
      <button type="submit">Add it</button>
    </form>
  )
}
