import type { ComponentChildren } from 'preact'
import type { Boilerplate, Span } from '../../article/article.ts'
import { type Layer, layered, type Paragraph, type Run } from './layers.ts'

interface Text {
  readonly text: string
  readonly title?: string | null
  readonly boilerplate?: readonly Boilerplate[]
  readonly layers: readonly Layer[]
  /** The marks that are lit: those with one of these ids. */
  readonly lit?: ReadonlySet<string>
  /** What stands under a paragraph. */
  readonly under?: (paragraph: Span) => ComponentChildren
  readonly onPick?: (ids: readonly string[]) => void
}

/** A report's text as it was printed, with what is marked in it. */
export function ReportText({ text, title, boilerplate = [], layers, lit = new Set(), under, onPick }: Text) {
  const isTitled = title && !text.trimStart().startsWith(title.trim())
  return (
    <div class="text">
      {isTitled && <p class="title">{title}</p>}
      {layered(text, layers, boilerplate).map((paragraph) => (
        <div key={paragraph.start}>
          <Line text={text} of={paragraph} title={title ?? null} lit={lit} onPick={onPick} />
          {under?.(paragraph)}
        </div>
      ))}
    </div>
  )
}

function Line({
  text,
  of: { start, end, runs },
  title,
  lit,
  onPick,
}: {
  readonly text: string
  readonly of: Paragraph
  readonly title: string | null
  readonly lit: ReadonlySet<string>
  readonly onPick: Text['onPick']
}) {
  const isTitle = title !== null && text.slice(start, end).trim() === title.trim()
  return (
    <p class={isTitle ? 'title' : undefined}>
      {runs.map((run) => (
        <RunOf key={run.start} text={text} run={run} lit={lit} onPick={onPick} />
      ))}
    </p>
  )
}

/** Picking by pointer is a short cut: the list of what was found beside the text does the same by keyboard. */
function RunOf({
  text,
  run: { start, end, layers, boilerplate },
  lit,
  onPick,
}: {
  readonly text: string
  readonly run: Run
  readonly lit: ReadonlySet<string>
  readonly onPick: Text['onPick']
}) {
  const words = text.slice(start, end)
  if (!layers.length) return boilerplate ? <span class="furniture">{words}</span> : words
  const kinds = [...new Set(layers.map(({ kind }) => `is-${kind}`)), boilerplate && 'furniture'].filter(Boolean)
  const isLit = layers.some(({ id }) => lit.has(id))
  const pick = onPick && { onClick: () => onPick(layers.map(({ id }) => id).reverse()) }
  const Tag = isLit ? 'mark' : 'span'
  return (
    <Tag class={[...kinds, isLit && 'lit'].filter(Boolean).join(' ')} data-start={start} {...pick}>
      {words}
    </Tag>
  )
}
