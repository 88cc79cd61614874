import type { Find } from './finds.ts'

/** How something was read, and the rule that read it. */
export function Explanation({
  of: { kind, reading, spans, rule, inferred },
  text,
}: {
  readonly of: Find
  readonly text: string
}) {
  return (
    <section class="explanation" aria-label="What was picked" aria-live="polite">
      <dl class="sum">
        {reading.map(([name, read]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{read}</dd>
          </div>
        ))}
        {kind === 'said' &&
          spans
            .filter(({ part }) => part === 'cue' || part === 'channel')
            .map(({ start, end, part }) => (
              <div key={start}>
                <dt>{part === 'cue' ? 'reporting words' : 'where it was said'}</dt>
                <dd class="printed">{text.slice(start, end)}</dd>
              </div>
            ))}
      </dl>
      <p class="why">
        {inferred ? <i class="inferred">inferred</i> : 'as it stands'}, by the rule <span class="rule">{rule}</span>
      </p>
    </section>
  )
}
