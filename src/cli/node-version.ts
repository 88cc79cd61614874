/** The first version that all that Reckon uses is in, as `engines` of package.json has it. */
const OLDEST = [22, 19] as const

/** What to do about a Node that is too old to run this; null where it isn't. @param version "22.19.0" */
export function tooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldest, oldestMinor] = OLDEST
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return null
  return `this is Node ${version}; it takes ${OLDEST.join('.')} or later: install one from nodejs.org, or with your version manager`
}
