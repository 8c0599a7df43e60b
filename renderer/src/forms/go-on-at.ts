import type { FormModel } from './form-model.ts'

/**
 * Where a form is gone on with when it comes back: at the first thing said to be wrong, else after the last field that
 * was filled by hand. What was carried over and not yet looked at is no sign of how far one was.
 * @param start path to begin at where nothing was filled
 */
export const goOnAt = (form: Pick<FormModel, 'toMend' | 'shownFields' | 'value' | 'carried'>, start: string): string => {
  const [wrong] = form.toMend.value
  if (wrong !== undefined) return wrong.path
  const paths = form.shownFields.value.map(({ path }) => path)
  const last = paths.findLastIndex((path) => form.value(path).value !== '' && !form.carried.has(path))
  return last === -1 ? start : (paths[last + 1] ?? paths[last] ?? start)
}
