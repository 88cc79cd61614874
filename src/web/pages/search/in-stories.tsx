import { storyPath } from '../../url/routes.ts'

/** The stories that a hit stands in. */
export function InStories({ of }: { readonly of: readonly { readonly id: string; readonly title: string | null }[] }) {
  return (
    <>
      {of.map(({ id, title }) => (
        <a key={id} class="soft" href={storyPath(id)}>
          {title ?? 'its story'}
        </a>
      ))}
    </>
  )
}
