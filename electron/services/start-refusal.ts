/** Why the workstation does not start, in words for whoever sits in front of it. */
export interface StartRefusal {
  readonly message: string
  /** The policy's field or the environment's variable that has to be put right. */
  readonly field?: string
}
export type Start<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: StartRefusal }

export const started = <T>(value: T): Start<T> => ({ ok: true, value })
export const startRefused = (message: string, field?: string): Start<never> => ({
  ok: false,
  refusal: { message, ...(field === undefined ? {} : { field }) }
})
