import { useState } from 'preact/hooks'

/** Where files are dropped, or chosen by hand. */
export function DropArea({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    if (files?.length) onFiles([...files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the field inside
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <label>
        Drop reports here, or choose files:
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            take(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </label>
      <p class="why">
        Texts, saved web pages, PDF, Word, mail, an agency’s NewsML or NITF, records as JSON, and whole archives of
        them.
      </p>
    </div>
  )
}
