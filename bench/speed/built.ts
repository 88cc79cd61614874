/**
 * A module of the built package, by its path in `src`: what users load. The sources would have their types stripped first, which the
 * other tools are spared.
 */
export const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../dist/${path}.js`, import.meta.url).href)
