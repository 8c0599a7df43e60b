import { FIXED_IDS } from '../../../population/fixed-ids.ts'

export interface KnownValues {
  /** One of the values seen under a field's name; undefined where none was. */
  of(name: string, which: number): string | number | undefined
  /** Takes what an answer shows: the next requests speak of records that are there. */
  learn(answer: unknown): void
}

const MOST_KEPT = 60
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** `wanted-report-id` as the paths name it. */
const fieldOf = (type: string): string =>
  type.endsWith('report-id') ? 'reportId' : type.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase())

/** Values by the name of their field, the latest of each. Without them hardly a request would reach what it asks for. */
export const createKnownValues = (): KnownValues => {
  const kept = new Map<string, (string | number)[]>()
  const keep = (name: string, value: string | number): void => {
    const values = kept.get(name) ?? []
    if (values.includes(value)) return
    values.push(value)
    if (values.length > MOST_KEPT) values.shift()
    kept.set(name, values)
  }
  for (const id of Object.values(FIXED_IDS)) keep('personId', id)

  const learn = (answer: unknown): void => {
    const pending: { readonly name: string; readonly value: unknown }[] = [{ name: '', value: answer }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { name, value } = next
      if (typeof value === 'string' || typeof value === 'number') {
        keep(name, value)
        if (typeof value === 'string' && UUID.test(value)) keep('uuid', value)
      } else if (Array.isArray(value)) for (const one of value) pending.push({ name, value: one })
      else if (typeof value === 'object' && value !== null) {
        if ('type' in value && 'value' in value && typeof value.type === 'string' && typeof value.value === 'string')
          keep(fieldOf(value.type), value.value)
        for (const [key, one] of Object.entries(value)) pending.push({ name: key, value: one })
      }
    }
  }
  return {
    of: (name, which) => {
      const values = kept.get(name) ?? []
      return values.length === 0 ? undefined : values[which % values.length]
    },
    learn
  }
}
