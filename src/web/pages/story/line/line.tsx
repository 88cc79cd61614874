import type { ComponentChildren } from 'preact'
import type { CheckAnswer } from '../../../../serve/api/checks.ts'
import type { ClaimInFull } from '../../../../serve/api/claims.ts'
import type { DisagreementAnswer } from '../../../../serve/api/disagreements.ts'
import type { LineAnswer } from '../../../../serve/api/ledger.ts'
import type { MeasureInFull } from '../../../../serve/api/measures.ts'
import type { Page } from '../../../../serve/api/paging.ts'
import type { QuotationAnswer } from '../../../../serve/api/quotations.ts'
import { useAnswer } from '../../../answers/use-answer.ts'
import { Once } from '../../../parts/coming.tsx'
import { Section } from '../../../parts/section.tsx'
import { useStory } from '../../../parts/story.ts'
import { Steps } from '../../../parts/trail.tsx'
import { pathTo, reportPath } from '../../../url/routes.ts'
import { Measure } from '../figures/measure.tsx'
import { Check } from '../first/check.tsx'
import { Disagreement } from '../first/disagreement.tsx'
import { Quotation } from '../first/quotation.tsx'
import { Appearances } from './appearances.tsx'

/** Kinds of line that are shown as they stand in their list, and not in a sentence. */
const inFull: ReadonlySet<LineAnswer['kind']> = new Set(['measure', 'disagreement', 'check', 'quotation'])

/** What a line says, in full, and each decision on the way to it. */
export function Line({ of: { id, kind, says, trail, reports } }: { readonly of: LineAnswer }) {
  return (
    <>
      <Section name="line" title={`${kind} ${id}`}>
        {kind === 'measure' && <MeasureLine id={id} />}
        {kind === 'disagreement' && <DisagreementLine id={id} says={says} />}
        {kind === 'check' && <CheckLine id={id} says={says} />}
        {kind === 'quotation' && <QuotationLine id={id} says={says} />}
        {!inFull.has(kind) && <p>{says}</p>}
        {kind === 'claim' && <ClaimLine id={id} />}
      </Section>
      {trail.length > 0 && (
        <Section name="trail" title="How it was reached">
          <Steps steps={trail} />
        </Section>
      )}
      {reports.length > 0 && (
        <Section name="reports" title="The reports that its words stand in">
          <ul>
            {reports.map(({ article, label, title }) => (
              <li key={article}>
                <a class="ev" href={reportPath(article)}>
                  {label}
                </a>{' '}
                <span class="soft printed">{title}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function MeasureLine({ id }: { readonly id: string }) {
  const measure = useAnswer<MeasureInFull>(pathTo(['api', 'stories', useStory(), 'measures', id]))
  return <Once of={measure}>{(answer) => <Measure measure={answer} />}</Once>
}

function ClaimLine({ id }: { readonly id: string }) {
  const claim = useAnswer<ClaimInFull>(pathTo(['api', 'stories', useStory(), 'claims', id]))
  return <Once of={claim}>{({ appearances }) => <Appearances of={appearances} />}</Once>
}

function DisagreementLine({ id, says }: Said) {
  return (
    <OfList<DisagreementAnswer> list="disagreements" id={id} says={says}>
      {(one) => (
        <ul class="disputes">
          <Disagreement of={{ ...one, trail: [] }} />
        </ul>
      )}
    </OfList>
  )
}

function CheckLine({ id, says }: Said) {
  return (
    <OfList<CheckAnswer> list="checks" id={id} says={says}>
      {(one) => (
        <ul class="rows">
          <Check check={{ ...one, trail: [] }} />
        </ul>
      )}
    </OfList>
  )
}

function QuotationLine({ id, says }: Said) {
  return (
    <OfList<QuotationAnswer> list="quotations" id={id} says={says}>
      {(one) => <Quotation of={{ ...one, trail: [] }} />}
    </OfList>
  )
}

interface Said {
  readonly id: string
  readonly says: string
}

/** A line of a kind that the API gives in lists alone, in a sentence where it stands far down; its trail is told by the page. */
function OfList<Item extends { readonly id: string }>({
  list,
  id,
  says,
  children,
}: Said & {
  readonly list: string
  readonly children: (item: Item) => ComponentChildren
}) {
  const page = useAnswer<Page<Item>>(pathTo(['api', 'stories', useStory(), list], { limit: 200 }))
  return (
    <Once of={page}>
      {({ items }) => {
        const one = items.find((item) => item.id === id)
        return one ? children(one) : <p>{says}</p>
      }}
    </Once>
  )
}
