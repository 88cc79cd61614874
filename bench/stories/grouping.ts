import { type Digest, digest } from '../../src/story/digest.ts'
import { unannotated } from '../../src/story/fixtures/unannotated.ts'
import { clusters } from '../../src/story/grouping/clusters.ts'
import { StoryIndex } from '../../src/story/grouping/story-index.ts'
import { readJsonl } from '../command.ts'
import { type DevSet, percent } from '../quality/set.ts'
import { bcubed } from './bcubed.ts'
import type { ClusterRecord } from './record.ts'

const STORIES = ['electric-bill', 'equifax-breach', 'las-vegas-shooting', 'nk-oil-transfers', 'subway-collision']

const grouped = (records: readonly ClusterRecord[]) =>
  clusters(records.flatMap((record) => digest(unannotated(record))))

const nameOf = (story: readonly Digest[]): string =>
  story
    .map(({ article, subject }) => `${article} ${subject}`)
    .sort()
    .join()

/** Labelled events among unrelated articles; and stories given alone, each of which has to come out whole. */
export const groupingSet: DevSet = {
  name: 'clusters/labelled-events among background',
  measure(shared) {
    const labelled = readJsonl<ClusterRecord>(`${shared}/clusters/labelled-events.jsonl.gz`)
    const background = readJsonl<ClusterRecord>(`${shared}/clusters/background.jsonl.gz`)
    const cluster = new Map<string, string>()
    for (const [place, members] of grouped([...labelled, ...background]).entries()) {
      for (const { article, subject } of members) if (subject === 0) cluster.set(article, String(place))
    }
    const score = bcubed(labelled.map(({ id, event }) => ({ cluster: cluster.get(id) ?? id, gold: event ?? id })))
    const whole = STORIES.filter((name) => grouped(readJsonl(`${shared}/clusters/${name}.jsonl`)).length === 1)
    const index = new StoryIndex()
    const oneByOne = new Set<string>()
    for (const record of [...labelled, ...background]) {
      const { left, stories } = index.change([], digest(unannotated(record)))
      for (const story of left) oneByOne.delete(nameOf(story))
      for (const story of stories) oneByOne.add(nameOf(story))
    }
    const atOnce = new Set(grouped([...labelled, ...background]).map(nameOf))
    return [
      {
        name: 'stories, B-cubed F1',
        value: percent(score.f1),
        rival: { value: 95.1, tool: 'TF-IDF with average link' },
        reach: 97,
      },
      { name: 'stories, B-cubed precision', value: percent(score.p), reach: 95 },
      { name: 'stories, B-cubed recall', value: percent(score.r), reach: 95 },
      { name: 'cluster stories that come out whole', value: percent(whole.length / STORIES.length), reach: 100 },
      {
        name: 'stories that come out otherwise one report at a time',
        value: [...oneByOne].filter((story) => !atOnce.has(story)).length,
        reach: 0,
      },
    ]
  },
}
