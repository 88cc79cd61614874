import { useEffect, useRef } from 'preact/hooks'
import { shortcuts, shortcutsOn, shortcutsOpen, switchShortcuts } from './keys.ts'

/** The list of shortcuts, which `?` opens. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = shortcutsOpen.value
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  const close = () => {
    shortcutsOpen.value = false
  }
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts" onClose={close}>
      <h2 id="shortcuts">Keys</h2>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys.length > 1 ? `${keys[0]} – ${keys.at(-1)}` : keys[0]}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>closes what is open, back to where it was opened</dd>
        </div>
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={shortcutsOn.value}
            onChange={({ currentTarget }) => switchShortcuts(currentTarget.checked)}
          />{' '}
          single letters are shortcuts
        </label>
      </p>
      <button type="button" onClick={close}>
        Close
      </button>
    </dialog>
  )
}
