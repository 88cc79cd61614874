import { differenceOf } from '../../../report/wording/difference.ts'
import type { ComparisonAnswer } from '../../../serve/api/articles.ts'
import { Section } from '../../parts/section.tsx'
import { query } from '../../url/here.ts'

type Quotation = ComparisonAnswer['quotations'][number]

/** The quotations that both print; altered ones first, with the words marked that the other doesn't have. */
export function Quotations({ of, picked }: { readonly of: readonly Quotation[]; readonly picked: string | null }) {
  const numbered = of.map((quotation, i) => ({ quotation, id: `q${i}` }))
  const ranked = [...numbered].sort((a, b) => Number(b.quotation.altered) - Number(a.quotation.altered))
  return (
    <Section name="quotations" title="Quotations in both" note="words that differ are marked">
      <ul class="versions">
        {ranked.map(({ quotation: { speaker, altered, left, right }, id }) => (
          <li key={id}>
            <b>{speaker}</b> {altered && <span class="tag bad">altered</span>}{' '}
            <a class="ev" href={addressOf(id)} aria-current={id === picked || undefined}>
              where it stands
            </a>
            <div class="two">
              <Version words={left.words} against={right.words} />
              {altered && <Version words={right.words} against={left.words} />}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Version({ words, against }: { readonly words: string; readonly against: string }) {
  return (
    <q class="printed">
      {differenceOf(against, words).map((run, i) => (
        <span key={i}>
          {i > 0 && ' '}
          {run.differs ? <mark class="differs">{run.words}</mark> : run.words}
        </span>
      ))}
    </q>
  )
}

function addressOf(id: string): string {
  const asked = new URLSearchParams(query.value)
  asked.set('at', id)
  return `?${asked}`
}
