import { type Grain, periodFrom } from '../calendar.ts'
import { dated, type Meaning } from '../reading.ts'
import type { YearOf } from './atoms.ts'

/** A period that starts with this month of a year. */
export const inYear =
  (grain: Grain, firstMonth: number, year: YearOf): Meaning =>
  (setting) => {
    const named = year(setting)
    const period = named && periodFrom(grain, named.year, firstMonth)
    return named && period ? dated(period, named.stated ? 'stated' : 'inferred') : null
  }
