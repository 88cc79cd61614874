/** Whether a name is an address rather than a path. Other kinds than http: are addresses too, so that fetching tells that they are not fetched. */
export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(name)
