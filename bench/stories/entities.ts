import { readFileSync } from 'node:fs'
import { annotate } from '../../src/annotate/annotate.ts'
import { articleOf } from '../../src/article/record.ts'
import { resolveEntities } from '../../src/story/entities.ts'
import { readJsonl } from '../command.ts'
import { type DevSet, percent } from '../quality/set.ts'
import { bcubed } from './bcubed.ts'

interface Gold {
  readonly id: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: string }[]
}

/** Whom the names of three reports stand for, over all of them: gold mentions as items, each in its entity. */
export const storyEntitiesSet: DevSet = {
  name: 'seeds, entities across articles',
  measure(shared) {
    const gold = readJsonl<Gold>(`${shared}/gold/seeds.jsonl`)
    const articles = gold.map(({ id }) => {
      const text = readFileSync(`${shared}/seeds/${id}.txt`, 'utf8')
      return annotate(articleOf({ text }, id))
    })
    const spans = resolveEntities(articles).entities.flatMap((entity, place) =>
      entity.evidence.map((evidence) => ({ ...evidence, cluster: String(place) })),
    )
    const items = gold.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, entity }) => ({
        gold: entity,
        found: spans.find((span) => span.article === id && span.start < end && start < span.end)?.cluster,
        alone: `${id} ${start}`,
      })),
    )
    const found = items.flatMap(({ gold, found }) => (found === undefined ? [] : { gold, cluster: found }))
    const all = items.map(({ gold, found, alone }) => ({ gold, cluster: found ?? alone }))
    return [
      { name: 'entities, B-cubed F1 over names found', value: percent(bcubed(found).f1), reach: 90 },
      { name: 'entities, B-cubed F1, names missed stand alone', value: percent(bcubed(all).f1) },
      { name: 'names found', value: percent(found.length / items.length) },
    ]
  },
}
