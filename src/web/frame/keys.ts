import { signal } from '@preact/signals'
import { closeFold } from '../parts/fold.tsx'
import { closeWords, go, route, words } from '../url/here.ts'
import { parts, storyPath } from '../url/routes.ts'

/** Whether the list of shortcuts is open. */
export const shortcutsOpen = signal(false)

const switchedOff = 'reckon-shortcuts-off'

/** Whether single letters do anything; who dictates to the computer may switch them off. */
export const shortcutsOn = signal(localStorage.getItem(switchedOff) === null)

/** Switches single letters on or off, and remembers it in this browser. */
export function switchShortcuts(on: boolean): void {
  shortcutsOn.value = on
  if (on) localStorage.removeItem(switchedOff)
  else localStorage.setItem(switchedOff, 'yes')
}

interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
  readonly act: (key: string) => void
}

/** Every shortcut, as it is listed and as it acts. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['?'], does: 'this list', act: () => (shortcutsOpen.value = true) },
  { keys: ['/'], does: 'search', act: () => focusOn('#quick-search') },
  { keys: ['s'], does: 'stories', act: () => go('/') },
  { keys: ['a'], does: 'add reports', act: () => go('/import') },
  { keys: ['j'], does: 'next line of the ledger', act: () => step(1) },
  { keys: ['k'], does: 'line before', act: () => step(-1) },
  { keys: ['o'], does: 'open the words of the line, or the story', act: openWords },
  { keys: ['w'], does: 'to the words that are open', act: () => focusOn('#words') },
  { keys: parts.map((_, i) => String(i + 1)), does: 'parts of a story’s ledger', act: toPart },
]

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

const linesShown = () => [...document.querySelectorAll<HTMLElement>('main [data-line]')]

function currentLine(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-line]') ?? null
}

/** Focus goes to a line as a whole: its own links and folds follow in the order of tabs. */
function step(by: 1 | -1): void {
  const lines = linesShown()
  const current = currentLine()
  const at = current ? lines.indexOf(current) + by : 0
  const line = lines[Math.max(0, Math.min(lines.length - 1, at))]
  if (!line) return
  line.tabIndex = -1
  line.focus()
  line.scrollIntoView({ block: 'nearest' })
}

function openWords(): void {
  const line = currentLine()
  const link = line?.querySelector<HTMLElement>('a.ev') ?? line?.querySelector<HTMLElement>('a')
  link?.focus()
  link?.click()
}

function toPart(key: string): void {
  const at = route.value
  const part = parts[Number(key) - 1]
  if (part && (at.page === 'story' || at.page === 'line')) go(storyPath(at.story, part))
}

/** Where the words were opened from: Escape leads back there. */
let opener: HTMLElement | null = null

/** Escape leaves a field's form, then the words beside the page, then the fold that it is pressed in. */
function close(at: Element, isField: boolean): void {
  if (isField || !words.value) {
    closeFold(at)
    return
  }
  closeWords()
  opener?.focus()
}

/** Listens for shortcuts, everywhere but in fields. */
export function listenForKeys(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLElement>('a[href^="#words="]')
    if (link) opener = link
  })
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const isField = (event.target as Element).matches('input:not([type=checkbox]), textarea, select')
    if (event.key === 'Escape' && !shortcutsOpen.value) {
      close(event.target as Element, isField)
      return
    }
    if (isField || !shortcutsOn.value || shortcutsOpen.value) return
    const shortcut = shortcuts.find(({ keys }) => keys.includes(event.key))
    if (!shortcut) return
    event.preventDefault()
    shortcut.act(event.key)
  })
}
