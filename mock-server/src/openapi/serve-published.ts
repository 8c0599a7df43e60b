import type { Express } from 'express'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { DOCS_CSP, docsPage } from './docs-page.ts'
import { openApiDocument } from './document.ts'

const onDemand = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** What is published of the service without a sign-on. */
export const servePublished = (app: Express): void => {
  // Made when first asked for: deriving them takes as long as much of the start.
  const contract = onDemand(() => JSON.stringify(openApiDocument()))
  const page = onDemand(docsPage)
  app.get(ENDPOINTS.health.path, (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'up' })
  })
  app.get(ENDPOINTS.openapi.path, (_request, response) => {
    response.type('application/json').send(contract())
  })
  app.get('/docs', (_request, response) => {
    response.set('Content-Security-Policy', DOCS_CSP).type('html').send(page())
  })
}
