/** Longer forms are not kept: the engine would keep the whole text for them, of which they are slices. */
const LONGEST = 12

/**
 * What `work` gives for a form, worked out once and kept: most words of a text are among the few thousand that were met before. When
 * `most` forms are kept and another is met, all are forgotten.
 */
export function kept<Result>(work: (form: string) => Result, most: number): (form: string) => Result {
  const known = new Map<string, Result>()
  return (form) => {
    const found = known.get(form)
    if (found !== undefined) return found
    const result = work(form)
    if (form.length > LONGEST) return result
    if (known.size === most) known.clear()
    known.set(form, result)
    return result
  }
}
