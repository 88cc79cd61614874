import type { ArticleAnswer } from '../../../serve/api/articles.ts'
import { linePath } from '../../url/routes.ts'
import type { Find } from './finds.ts'

/** How something was read, the rule that read it, and the lines of ledgers that rest on it. */
export function Explanation({
  of: { kind, reading, spans, rule, inferred },
  article,
}: {
  readonly of: Find
  readonly article: ArticleAnswer
}) {
  const { text } = article
  const touching = article.lines.filter((line) => spans.some(({ start, end }) => line.start < end && start < line.end))
  const lines = [...new Map(touching.map((one) => [`${one.story} ${one.line}`, one])).values()]
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
      {lines.length > 0 && (
        <p>
          resting on these words:{' '}
          {lines.map(({ story, line }) => (
            <a key={`${story} ${line}`} class="id" href={linePath(story, line)}>
              {line}
            </a>
          ))}
        </p>
      )}
      <p class="why">
        {inferred ? <i class="inferred">inferred</i> : 'as it stands'}, by the rule <span class="rule">{rule}</span>
      </p>
    </section>
  )
}
