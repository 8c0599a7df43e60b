import type { NewId } from '../identifiers.ts'

/** UUIDs that count up from one: what a test expects can be written down. */
export const numberedIds = (): NewId => {
  let count = 0
  return () => `${(++count).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
}
