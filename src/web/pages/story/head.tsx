import { talliesOf } from '../../../report/parts/finding-kinds.ts'
import { periodWords } from '../../../report/wording/words.ts'
import type { StoryOverview } from '../../../serve/api/stories.ts'
import { momentWords } from '../../parts/moment.ts'
import type { Part } from '../../url/routes.ts'
import { Contents } from './contents.tsx'
import { Exports } from './exports.tsx'

/** A story's title, its facts, what there is to look at in numbers, and the parts of its ledger. */
export function StoryHead({ overview, part }: { readonly overview: StoryOverview; readonly part: Part | null }) {
  const { title, counts, from, to, moved, agencies, kinds, updating } = overview
  return (
    <header class="head">
      <p class="kind">
        story · moved <time dateTime={moved}>{momentWords(moved)}</time>
        {updating && ' · a newer ledger is on its way'}
      </p>
      <h1>{title ?? 'A story whose ledger is being made'}</h1>
      <p class="facts">
        <Fact count={counts.reports} one="report" />
        {counts.outlets > 0 && <Fact count={counts.outlets} one="outlet" />}
        {agencies.length > 0 && <span>carrying {agencies.join(', ')}</span>}
        <span>
          <b>{periodWords(from, to)}</b>
        </span>
        <Fact count={counts.measures} one="figure" />
        <Fact count={counts.claims} one="claim" />
        <Fact count={counts.origins} one="origin" />
      </p>
      {part === 'first' && (
        <ul class="tally">
          {talliesOf((kind) => kinds[kind] ?? 0).map(({ kind, tone, count, words }) => (
            <li key={kind} class={tone}>
              <b>{count}</b>
              {words}
            </li>
          ))}
        </ul>
      )}
      <div class="ways">
        <Contents overview={overview} part={part} />
        <Exports story={overview.id} />
      </div>
    </header>
  )
}

function Fact({ count, one }: { readonly count: number; readonly one: string }) {
  return (
    <span>
      <b>{count.toLocaleString('en')}</b> {count === 1 ? one : `${one}s`}
    </span>
  )
}
