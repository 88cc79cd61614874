import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../../serve/api/paging.ts'
import type { Refusal } from './ask.ts'
import { askAndKeep } from './kept.ts'
import { useAnswer } from './use-answer.ts'

/** A list that comes page by page. */
export interface Pages<Item, Answer extends Page<Item>> {
  /** The first page's answer, with what it says beside its items. */
  readonly first: Answer | null
  readonly items: readonly Item[]
  readonly total: number | null
  readonly refusal: Refusal | null
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null
}

interface Rest<Item> {
  /** The first page that they follow. */
  readonly after: Page<Item> | null
  readonly pages: readonly Page<Item>[]
  readonly refusal: Refusal | null
}

/** The pages of a list, the first at once and each other when it is asked for. */
export function usePages<Item, Answer extends Page<Item> = Page<Item>>(path: string): Pages<Item, Answer> {
  const { answer: first, refusal } = useAnswer<Answer>(path)
  const [rest, setRest] = useState<Rest<Item>>({ after: null, pages: [], refusal: null })
  useEffect(() => setRest({ after: first, pages: [], refusal: null }), [first])
  const pages = first === null ? [] : rest.after === first ? [first, ...rest.pages] : [first]
  const next = pages.at(-1)?.next ?? null
  const more = () => {
    const cursor = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next as string)}`
    askAndKeep<Answer>(cursor).then(
      (page) => setRest((had) => (had.after === first ? { ...had, pages: [...had.pages, page] } : had)),
      (failed: Refusal) => setRest((had) => ({ ...had, refusal: failed })),
    )
  }
  return {
    first,
    items: pages.flatMap(({ items }) => items),
    total: first?.total ?? null,
    refusal: refusal ?? rest.refusal,
    more: next === null ? null : more,
  }
}
