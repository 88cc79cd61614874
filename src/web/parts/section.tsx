import type { ComponentChildren } from 'preact'

/** A section of a page with its heading. */
export function Section({
  name,
  title,
  note,
  children,
}: {
  readonly name: string
  readonly title: string
  readonly note?: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {title} {note && <small>{note}</small>}
      </h2>
      {children}
    </section>
  )
}
