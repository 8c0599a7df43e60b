import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import type { EndpointName } from '../../../mock-server/api/endpoints.ts'

export type Parameters = Readonly<Record<string, string>>

/**
 * Path of an endpoint of the table with its parameters put in, each escaped.
 * @throws Error where a parameter is missing: the caller's mistake, never the operator's
 */
export const pathOf = (name: EndpointName, parameters: Parameters = {}, query: Parameters = {}): string => {
  const path = ENDPOINTS[name].path.replaceAll(/:([A-Za-z]+)/g, (_, key: string) => {
    const value = parameters[key]
    if (value === undefined || value === '' || value === '.' || value === '..') throw new Error(`The path of ${name} needs ${key}.`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}
