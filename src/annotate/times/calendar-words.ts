import { lexicon } from '../../lexicon.ts'

type Kind = 'weekday' | 'month'

let tables: Readonly<Record<Kind, ReadonlyMap<string, number>>> | undefined

/** Lower-case names of weekdays (1 is Monday) or of months (1 is January), the short ones too. */
export function calendarWords(kind: Kind): ReadonlyMap<string, number> {
  tables ??= { weekday: table('weekday'), month: table('month') }
  return tables[kind]
}

const table = (wanted: Kind): ReadonlyMap<string, number> =>
  new Map(
    lexicon<{ readonly form: string; readonly kind: string; readonly value: unknown }>('times-words').flatMap(
      ({ form, kind, value }) => (kind === wanted && typeof value === 'number' ? [[form, value] as const] : []),
    ),
  )
