import type { PointAnswer } from '../../serve/api/measures.ts'
import { useStory } from '../parts/story.ts'
import { storyPath } from '../url/routes.ts'

const words: Readonly<Record<PointAnswer['corrections'][number]['kind'], string>> = {
  confirmed: 'confirmed by a person',
  value: 'value set by a person',
  speaker: 'giver set by a person',
  measure: 'measure set by a person',
  dismissed: 'dismissed by a person',
  'one-entity': 'names brought together by a person',
  'two-entities': 'names parted by a person',
}

/** That a person has set something right: theirs, told apart from what the program found. */
export function Corrected({ by }: { readonly by: PointAnswer['corrections'] }) {
  const story = useStory()
  return (
    <>
      {by.map(({ id, kind }) => (
        <a key={id} class="person" href={`${storyPath(story, 'corrections')}`}>
          {words[kind]}
        </a>
      ))}
    </>
  )
}
