import type { PartProps } from '../part.ts'
import { ChecksSection } from './checks.tsx'
import { CopiesSection } from './copies.tsx'
import { DisagreementsSection } from './disagreements.tsx'
import { FiguresSection } from './figures.tsx'
import { FindingsSection } from './findings.tsx'
import { QuotationsSection } from './quotations.tsx'

/** What an editor must know first: the findings, then what they are about, in the order in which an editor asks. */
export function FirstPart({ overview }: PartProps) {
  const { counts } = overview
  return (
    <>
      <FindingsSection overview={overview} />
      {counts.moving > 0 && <FiguresSection moving={counts.moving} />}
      {counts.disagreements > 0 && <DisagreementsSection />}
      {counts.checks > 0 && <ChecksSection counts={counts} />}
      {counts.quotations > 0 && <QuotationsSection counts={counts} />}
      {counts.copies > 0 && <CopiesSection />}
    </>
  )
}
