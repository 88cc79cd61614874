import type { Measure, Point } from '../../../ledger/ledger.ts'
import { evidenceColumns, type Table } from './table.ts'

interface Row {
  readonly measure: Measure
  readonly point: Point
}

/** Every figure, with the measure that it belongs to and who gives it. */
export const figures: Table<Row> = {
  name: 'figures',
  title: 'Figures',
  rows: ({ measures }) => measures.flatMap((measure) => measure.points.map((point) => ({ measure, point }))),
  columns: [
    { name: 'measure', about: 'Id of what is measured', cell: ({ measure }) => measure.id },
    { name: 'label', about: 'What is measured', cell: ({ measure }) => measure.label },
    { name: 'point', about: 'Id of the figure', cell: ({ point }) => point.id },
    { name: 'value', about: 'In the unit; empty where only bounds are known', cell: ({ point }) => point.value },
    { name: 'low', about: 'Lower bound', cell: ({ point }) => point.low },
    { name: 'high', about: 'Upper bound', cell: ({ point }) => point.high },
    { name: 'unit', about: 'Empty for a count', cell: ({ point }) => point.unit },
    { name: 'modifier', about: 'about, at-least, at-most, more-than, less-than', cell: ({ point }) => point.modifier },
    { name: 'as_of', about: 'Day or month that the figure is of', cell: ({ point }) => point.asOf },
    { name: 'as_of_basis', about: 'stated or inferred', cell: ({ point }) => point.asOfBasis },
    { name: 'source', about: 'Who gives it; empty: the report itself', cell: ({ point }) => point.source },
    { name: 'origin', about: 'The body whose word it is', cell: ({ point }) => point.giver.origin },
    { name: 'standing', about: 'named, group, anonymous or own-voice', cell: ({ point }) => point.giver.standing },
    { name: 'via', about: 'Through whom the report has it', cell: ({ point }) => point.giver.via },
    { name: 'forecast', about: 'Expected, not yet so', cell: ({ point }) => point.forecast },
    ...evidenceColumns<Row>(({ point }) => point.evidence),
  ],
}
