import { useEffect } from 'preact/hooks'
import { countWords } from '../../../report/wording/words.ts'
import type { ImportProgress } from '../../../serve/api/imports.ts'
import { imports } from '../../answers/events.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { announce } from '../../parts/announce.tsx'
import { Once } from '../../parts/coming.tsx'
import { Section } from '../../parts/section.tsx'
import { pathTo, storyPath } from '../../url/routes.ts'
import { Problems } from './problems.tsx'

/** How far an import is, and once it is done the stories that moved. */
export function Progress({ id }: { readonly id: string }) {
  const asked = useAnswer<ImportProgress>(pathTo(['api', 'imports', id]))
  const told = imports.value.get(id)
  const coming = told ? { answer: told, refusal: null } : asked
  return (
    <Section name="progress" title="What became of them">
      <Once of={coming}>{(progress) => <Told of={progress} />}</Once>
    </Section>
  )
}

function Told({ of }: { readonly of: ImportProgress }) {
  const { state, total, annotated, added, changed, unchanged, stories } = of
  const isDone = state !== 'running'
  useEffect(() => {
    if (isDone) announce(`Done: ${countWords(added, 'report')} added.`)
  }, [isDone, added])
  return (
    <>
      <p>
        <label>
          {isDone ? 'done' : 'reading'}: {annotated} of {total} <progress value={annotated} max={Math.max(total, 1)} />
        </label>
      </p>
      <p class="why">
        {countWords(added, 'report')} added, {changed} in a new version, {unchanged} there already
      </p>
      {state === 'failed' && (
        <p class="bad">The import broke off. What was read until then is kept; add the rest again.</p>
      )}
      <Problems of={of} />
      {stories.length > 0 && (
        <>
          <h3>In {countWords(stories.length, 'story', 'stories')}</h3>
          <ul class="moved">
            {stories.map(({ id, title }) => (
              <li key={id}>
                <a href={storyPath(id)}>{title ?? 'a story without a title yet'}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
