/** What could hurt somebody or cost their freedom, said of a person whose identity is not confirmed, begins so (records, workflow 2). */
export const POSSIBLE = 'Possible: '
export const standing = (possible: boolean, words: string): string => (possible ? `${POSSIBLE}${words}` : words)
