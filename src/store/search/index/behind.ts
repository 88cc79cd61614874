import type { Annotations } from '../../../annotate/annotations.ts'
import type { Speaker } from '../../../annotate/attributions/attribution.ts'
import { foldName, mark } from '../words/marks.ts'
import { forms } from '../words/words.ts'

/** Who is behind a row, in the words of the article. */
export interface Behind {
  readonly speaker: string | null
  readonly body: string | null
  readonly named: boolean
  /** All that the article calls speaker and body. */
  readonly names: readonly string[]
  readonly marks: readonly string[]
}

/** All names that an article gives to whom it gives this one. */
export type NamesOf = (name: string) => readonly string[]

/** Looks names up in an article. */
export function namesIn({ entities }: Annotations): NamesOf {
  const known = new Map(entities.map(({ name, names }) => [name, names]))
  return (name) => known.get(name) ?? []
}

/** Who speaks, with a code for each of the names that the article gives them. */
export function behind(outlet: string | null, namesOf: NamesOf, speaker: Speaker | null): Behind {
  const body = speaker === null ? null : (speaker.affiliation ?? (speaker.kind === 'body' ? speaker.name : null))
  const own = speaker === null ? [] : [...speaker.names, ...(speaker.name === null ? [] : [speaker.name])]
  const named = own.length > 0 && !speaker?.anonymous
  const all = (of: readonly string[]): readonly string[] => [...new Set([...of, ...of.flatMap(namesOf)])]
  const [speakers, bodies] = [all(own), all(body === null ? [] : [body])]
  return {
    speaker: speaker?.name ?? own[0] ?? null,
    body,
    named,
    names: [...speakers, ...bodies],
    marks: [
      ...(speaker === null ? [] : [mark('named', String(named))]),
      ...(outlet === null ? [] : [mark('outlet', foldName(outlet))]),
      ...speakers.map((name) => mark('speaker', foldName(name))),
      ...bodies.map((name) => mark('body', foldName(name))),
      // Their words too: who types a speaker's name beside other words means what they said.
      ...speakers.flatMap(forms),
    ],
  }
}
