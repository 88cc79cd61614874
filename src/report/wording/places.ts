/** A place with its number among those of its report, from 1. */
export interface Nth<Place> {
  readonly place: Place
  readonly nth: number
  /** Whether the place before it is of the same report, so that its name need not be told again. */
  readonly follows: boolean
}

/** Places so that each report has its first before any has a second; those of one report keep their order. */
export function nthInReport<Place extends { readonly article: string }>(places: readonly Place[]): Nth<Place>[] {
  const byReport = [...Map.groupBy(places, ({ article }) => article).values()]
  const numbered = byReport.flatMap((inOne) => inOne.map((place, i) => ({ place, nth: i + 1 })))
  const first = numbered.filter(({ nth }) => nth === 1)
  const again = numbered.filter(({ nth }) => nth > 1)
  return [...first, ...again].map((one, i, all) => ({
    ...one,
    follows: i > 0 && all[i - 1].place.article === one.place.article,
  }))
}
