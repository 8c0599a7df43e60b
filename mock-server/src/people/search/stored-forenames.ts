/** Forenames as the name rows hold them. */
export const forenamesOf = (stored: string | null): readonly string[] => (stored === null || stored === '' ? [] : stored.split('\n'))
