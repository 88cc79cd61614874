import { lexicon } from '../../lexicon.ts'

/** How a short form stands with what is beside it: see `lexicons/language-short-forms.json`. */
type Standing = 'clitic' | 'clipped' | 'behind-stroke' | 'behind-figure' | 'in-place'

const byStanding = Map.groupBy(
  lexicon<{ readonly form: string; readonly as: Standing }>('language-short-forms'),
  ({ as }) => as,
)

/** The forms that stand so. */
export const shortForms = (as: Standing): readonly string[] => (byStanding.get(as) ?? []).map(({ form }) => form)
