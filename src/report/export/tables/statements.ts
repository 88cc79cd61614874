import type { Appearance, Claim } from '../../../ledger/ledger.ts'
import { evidenceColumns, joined, type Table } from './table.ts'

interface Row {
  readonly claim: Claim
  readonly appearance: Appearance
}

/** Who said what: every place in which a report carries a claim. */
export const statements: Table<Row> = {
  name: 'statements',
  title: 'Who said what',
  rows: ({ claims }) => claims.flatMap((claim) => claim.appearances.map((appearance) => ({ claim, appearance }))),
  columns: [
    { name: 'claim', about: 'Id of the claim', cell: ({ claim }) => claim.id },
    { name: 'text', about: 'The claim in the words of one report', cell: ({ claim }) => claim.text },
    { name: 'source', about: 'Who says it here', cell: ({ appearance }) => appearance.giver.name },
    { name: 'origin', about: 'The body whose word it is', cell: ({ appearance }) => appearance.giver.origin },
    {
      name: 'standing',
      about: 'named, group, anonymous or own-voice',
      cell: ({ appearance }) => appearance.giver.standing,
    },
    { name: 'via', about: 'Through whom the report has it', cell: ({ appearance }) => appearance.giver.via },
    { name: 'stance', about: 'What the reporting words do', cell: ({ appearance }) => appearance.stance },
    { name: 'verb', about: 'The reporting words', cell: ({ appearance }) => appearance.verb },
    { name: 'hedges', about: 'Words that hold back', cell: ({ appearance }) => joined(appearance.hedges) },
    { name: 'quoted', about: 'In quotation marks', cell: ({ appearance }) => appearance.quoted },
    { name: 'origins', about: 'Independent origins of the claim', cell: ({ claim }) => joined(claim.origins) },
    ...evidenceColumns<Row>(({ appearance }) => appearance.evidence),
  ],
}
