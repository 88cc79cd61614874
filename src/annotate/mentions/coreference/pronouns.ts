import { lexicon } from '../../../lexicon.ts'

interface Pronoun {
  readonly form: string
  readonly gender: 'm' | 'f'
  readonly subject?: true
}

const entries = lexicon<Pronoun>('names-pronouns')
const genders = new Map(entries.map(({ form, gender }) => [form, gender]))
const speaking = new Map(entries.flatMap(({ form, gender, subject }) => (subject ? [[form, gender]] : [])))
const longest = Math.max(...entries.map(({ form }) => form.length))

/** The gender that a pronoun for a person tells, in any case: "his"; null for any other word. */
export const pronounGender = (form: string): 'm' | 'f' | null =>
  form.length > longest ? null : (genders.get(form.toLowerCase()) ?? null)

/** The same of a pronoun by which somebody goes on speaking: "he said". */
export const speakingPronounGender = (form: string): 'm' | 'f' | null => speaking.get(form.toLowerCase()) ?? null
