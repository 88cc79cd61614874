import type { Annotations } from '../annotate/annotations.ts'
import type { Entity } from '../annotate/mentions/mention.ts'
import type { StoryEntity } from './story.ts'
import { form, words } from './words.ts'

/** The persons, bodies and places of some articles, each once, by how often they are named. */
export function storyEntities(articles: readonly Annotations[]): readonly StoryEntity[] {
  const sets = new Map<string, { annotations: Annotations; entity: Entity }[]>()
  for (const annotations of articles) {
    for (const entity of annotations.entities) {
      const key = nameKey(entity.name)
      const set = sets.get(key)
      if (set) set.push({ annotations, entity })
      else sets.set(key, [{ annotations, entity }])
    }
  }
  return [...sets.values()]
    .map(
      (set): StoryEntity => ({
        name: set[0].entity.name,
        type: set[0].entity.type,
        names: [...new Set(set.flatMap(({ entity }) => entity.names))].sort(),
        roles: [...new Set(set.flatMap(({ entity }) => entity.roles))],
        affiliation: set.find(({ entity }) => entity.affiliation)?.entity.affiliation ?? null,
        evidence: set.flatMap(({ annotations, entity }) =>
          entity.mentions.map((place) => {
            const { start, end } = annotations.mentions[place]
            return { article: annotations.article.id, start, end }
          }),
        ),
        trail: [],
      }),
    )
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1))
}

const nameKey = (name: string): string =>
  words(name)
    .map((word) => form(word.form))
    .join(' ')

/** The name of the story's entity that an article's entity is, by article and name there; null where it has none. */
export function entityIndex(articles: readonly Annotations[]): (article: string, name: string) => string | null {
  const names = new Map(storyEntities(articles).map((entity) => [nameKey(entity.name), entity.name]))
  return (_article, name) => names.get(nameKey(name)) ?? null
}
