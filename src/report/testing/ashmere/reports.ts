import type { ReportEntry } from '../../../ledger/ledger.ts'
import { ashmereTexts, at } from './texts.ts'

/** Outlet, day, and how the day is known. */
export const outlets: Readonly<Record<string, [string, string, 'stated' | 'inferred']>> = {
  'meridian-1': ['Meridian News Agency', '2026-03-03', 'stated'],
  'standard-1': ['Northern Standard', '2026-03-03', 'inferred'],
  'post-1': ['Port Aldane Post', '2026-03-03', 'inferred'],
  'courier-1': ['Kestrel Bay Courier', '2026-03-04', 'stated'],
  'post-2': ['Port Aldane Post', '2026-03-05', 'stated'],
  'courier-2': ['Kestrel Bay Courier', '2026-03-05', 'inferred'],
  'meridian-2': ['Meridian News Agency', '2026-03-06', 'stated'],
  tribune: ['Atlantic Tribune', '2026-03-07', 'stated'],
  'standard-2': ['Northern Standard', '2026-03-12', 'stated'],
}

export const articles: ReportEntry[] = Object.entries(outlets).map(([id, [outlet, published, publishedBasis]]) => ({
  id,
  title: (ashmereTexts.get(id) ?? '').split('\n')[0],
  outlet,
  published,
  publishedBasis,
  publishedRange: publishedBasis === 'inferred' ? [published, '2026-03-11'] : null,
  publishedEvidence: id === 'courier-2' ? [at(id, 'on Thursday')] : [],
  publishedLike: null,
  wire: ['standard-1', 'post-1'].includes(id) ? 'Meridian News Agency' : null,
  wireEvidence: id === 'standard-1' ? [at(id, '(Meridian News Agency)')] : [],
  dateline: id.startsWith('meridian') ? 'KESTREL BAY' : null,
  boilerplate: id === 'courier-1' ? [{ ...at(id, 'Read more:'), reason: 'teasers' }] : [],
}))
