import type { Span } from '../../article/article.ts'

/** How a figure's words bound it; "about" also stands for "nearly" and "almost". */
export type Modifier = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/** What a figure measures, slot by slot, filled from the parse and from the figures before it. */
export interface Frame {
  /** Head noun of the thing counted, as a lemma: "soldier". */
  readonly head: string | null
  /** Of whom or what, as entity names or lemmas: ["North Korea"]. */
  readonly whom: readonly string[]
  /** The verb or event noun that the thing does or suffers: "send", "kill", as a lemma. */
  readonly event: string | null
  /** Coordinated events: "killed or wounded". */
  readonly events: readonly string[]
  /** Where, as entity names or lemmas. */
  readonly where: readonly string[]
  /** Wording of the whole or period it is part of. */
  readonly partOf: string | null
  /** The index of the quantity before it that it continues ("Of those, 12", "put the figure at"). */
  readonly continues: number | null
  /** Not yet so: expected, planned, could. */
  readonly forecast: boolean
  /** More of it, on top of what there was: "25,000 additional", "22 more". */
  readonly additional: boolean
  readonly negated: boolean
}

/** A figure: a number with its modifier, its unit and the thing that it measures. */
export interface Quantity extends Span {
  readonly text: string
  /** In `unit`; null where only bounds are known ("dozens", "between 3,000 and 4,000"). */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** A symbol of lexicons/units; null for a bare count. */
  readonly unit: string | null
  /** The unit of the denominator in a rate: "d" in "500,000 barrels a day". */
  readonly per: string | null
  readonly modifier: Modifier | null
  /** The modifier's own words. */
  readonly modifierSpan: Span | null
  readonly vague: boolean
  /** The thing counted or measured, as worded. */
  readonly measures: string | null
  readonly measuresSpan: Span | null
  readonly frame: Frame
  /** Place in the article's attributions of the innermost one that holds it. */
  readonly attribution: number | null
  /** As of when: an index into the article's times, or null. */
  readonly time: number | null
  readonly rule: string
}
