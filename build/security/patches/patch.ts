/** One place in the working tree, as it stands and as it reads without the control. */
export interface Edit {
  readonly file: string
  /** Stands in the file exactly once. */
  readonly find: string
  readonly replace: string
}

/** Files of tests that name the control in a title, by what runs them. */
export interface RedTests {
  /** Unit tests and those over HTTP. */
  readonly vitest?: readonly string[]
  readonly electron?: readonly string[]
  readonly loopback?: readonly string[]
}

/** A small change that takes one control out of the product, or one way in which it holds. */
export interface Patch {
  readonly control: string
  /** What of the control is gone with it; tells the patches of one control apart. */
  readonly takesOut: string
  readonly edits: readonly Edit[]
  /** What turns red. */
  readonly red: RedTests
}

export const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace })

/** @returns the text with the edit made @throws where the place is no longer there, or is there more than once */
export const edited = (text: string, { file, find, replace }: Edit): string => {
  const places = text.split(find).length - 1
  if (places !== 1) throw new Error(`${file} has the text that the patch changes ${places} times, not once: ${find}`)
  return text.split(find).join(replace)
}
