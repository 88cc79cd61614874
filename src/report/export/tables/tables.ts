import type { StoryLedger } from '../../../ledger/ledger.ts'
import type { Reports } from '../../parts/reports.ts'
import { checks } from './checks.ts'
import { corrections } from './corrections.ts'
import { coverage } from './coverage.ts'
import { disagreements } from './disagreements.ts'
import { entities } from './entities.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import { origins } from './origins.ts'
import { quotations } from './quotations.ts'
import { reportList } from './reports.ts'
import { statements } from './statements.ts'
import { type Grid, gridOf, type Table } from './table.ts'
import { timeline } from './timeline.ts'

type MakesGrid = (stories: readonly StoryLedger[], reports: Reports) => Grid

const grids =
  <Row>(table: Table<Row>): MakesGrid =>
  (stories, reports) =>
    gridOf(table, stories, reports)

const listed = <Row>(table: Table<Row>) => ({ name: table.name, title: table.title, gridOf: grids(table) })

/** Every table of a ledger, in the order in which an editor asks. */
export const tables: readonly { readonly name: string; readonly title: string; readonly gridOf: MakesGrid }[] = [
  listed(findings),
  listed(figures),
  listed(disagreements),
  listed(checks),
  listed(quotations),
  listed(statements),
  listed(origins),
  listed(coverage),
  listed(timeline),
  listed(entities),
  listed(reportList),
  listed(corrections),
]
