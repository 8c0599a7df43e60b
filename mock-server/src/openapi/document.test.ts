import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import { docsPage, DOCS_CSP } from './docs-page.ts'
import { openApiDocument } from './document.ts'

interface Operation {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly required: boolean; readonly schema: object }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> }
}
const operations = (): Operation[] => Object.values(openApiDocument().paths).flatMap((path) => Object.values(path) as Operation[])

describe('the contract document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const result = await validator.validate(structuredClone(openApiDocument()))
    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })
  it('describes every endpoint of the table once', () => {
    expect(
      operations()
        .map(({ operationId }) => operationId)
        .toSorted()
    ).toEqual(Object.keys(ENDPOINTS).toSorted())
  })
  it('names the headers of a call with personal data, its codes fixed', () => {
    const search = operations().find(({ operationId }) => operationId === 'searchPeople')
    expect(search?.parameters).toContainEqual({
      name: 'X-Leds-Action-Code',
      in: 'header',
      required: true,
      schema: { const: 'Search Person' }
    })
    expect(search?.parameters.find(({ name }) => name === 'X-Leds-On-Behalf-Of')?.required).toBe(false)
  })
  it('gives the bodies of create-arrested-person their fields', () => {
    const create = operations().find(({ operationId }) => operationId === 'createArrestedPerson')
    expect(JSON.stringify(create?.requestBody?.content['application/json']?.schema)).toContain('"checkname"')
  })
})

describe('the contract page', () => {
  it('shows every endpoint and needs no script', () => {
    const page = docsPage()
    for (const name of Object.keys(ENDPOINTS) as EndpointName[]) expect(page).toContain(`id="${name}"`)
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect(DOCS_CSP).toContain("default-src 'none'")
  })
})
