import { createHash } from 'node:crypto'
import { ENDPOINT_SCHEMAS } from '../../api/endpoint-schemas.ts'
import type { EndpointSchemas } from '../../api/endpoint-schemas/endpoint-schema.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import { jsonSchema } from './json-schema.ts'
import { parametersOf } from './parameters.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #fff; --soft: #f3f2f1; --line: #b1b4b6; --accent: #1d70b8 }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #131516; --soft: #212527; --line: #50575b; --accent: #85b9e9 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.5rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.9rem; margin: 0 0 .5rem } h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid var(--accent); padding-bottom: .25rem }
details { border: 1px solid var(--line); border-radius: 4px; margin: .5rem 0; background: var(--soft) }
summary { padding: .6rem .8rem; cursor: pointer; display: grid; grid-template-columns: 4.5rem 1fr; gap: .25rem .75rem }
summary:focus-visible, a:focus-visible { outline: 3px solid #fd0; outline-offset: 2px }
summary b { font-family: ui-monospace, monospace; color: var(--accent) } code, pre { font-family: ui-monospace, monospace; font-size: .875rem }
summary code { overflow-wrap: anywhere } summary span { grid-column: 2 }
.inside { padding: 0 .8rem .8rem; background: var(--paper); border-top: 1px solid var(--line) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .8rem 0 } dt { font-weight: 600 } dd { margin: 0 }
pre { overflow-x: auto; background: var(--soft); padding: .8rem; max-height: 28rem; border-radius: 4px } a { color: var(--accent) }
`

/** What the page's own Content-Security-Policy allows: this one style and nothing else. */
export const DOCS_CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const block = (title: string, schema: object): string =>
  `<h4>${title}</h4><pre tabindex="0">${escaped(JSON.stringify(schema, null, 2))}</pre>`

const section = (name: EndpointName): string => {
  const endpoint: Endpoint = ENDPOINTS[name]
  const schemas: EndpointSchemas = ENDPOINT_SCHEMAS[name]
  const parameters = parametersOf(endpoint, schemas)
  const listed = (place: string): string =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => `<code>${escaped(parameter.name)}</code>${parameter.required ? '' : ' (optional)'}`)
      .join(', ') || 'none'
  return `<details id="${name}"><summary><b>${endpoint.method}</b><code>${escaped(endpoint.path)}</code><span>${escaped(endpoint.summary)}</span></summary><div class="inside">
<dl><dt>Action code</dt><dd>${escaped(endpoint.actionCode)}</dd><dt>Activity code</dt><dd>${escaped(endpoint.activityCode ?? 'none')}</dd><dt>Entitlement</dt><dd>${endpoint.entitlement ?? 'none'}</dd><dt>Headers</dt><dd>${listed('header')}</dd><dt>Query</dt><dd>${listed('query')}</dd><dt>Success</dt><dd>${endpoint.success}</dd></dl>
${schemas.body !== undefined ? block('Request', jsonSchema(schemas.body)) : ''}${schemas.response !== undefined ? block('Reply', jsonSchema(schemas.response)) : ''}</div></details>`
}

const HEADINGS: Readonly<Record<string, string>> = {
  health: 'Open to all',
  'openapi.json': 'Open to all',
  niam: 'Sign-on',
  'training-services': 'Training',
  'workstation-services': 'The workstation’s own',
  'reference-data': 'Code tables',
  'person-services': 'People, wanted reports, arrests',
  'audit-services': 'Audit'
}

/** The contract as a page to read: no scripts, every endpoint folded away under its summary. */
export const docsPage = (): string => {
  const names = Object.keys(ENDPOINTS) as EndpointName[]
  const headingOf = (name: EndpointName): string => HEADINGS[ENDPOINTS[name].path.split('/')[1] ?? ''] ?? 'Other'
  const groups = [...new Set(names.map(headingOf))].map(
    (heading) => [heading, names.filter((name) => headingOf(name) === heading)] as const
  )
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>LEDS Workstation mock service: the contract</title><style>${STYLE}</style></head>
<body><main><h1>The contract of the mock service</h1>
<p>Police record services in the style of LEDS, with synthetic data only. Independent work from public documents; no Home Office product. For programs: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
<p>Every refusal is a problem document <code>{status, title, type, details, instance, leds: {errors: []}}</code>; an error’s <code>field</code> is the path in the body or the header’s name. A write answers 202 with a request id after it is committed; follow it with <code>GET /person-services/v1/status/{requestId}</code>. Sent again under the same <code>X-Leds-Reference-Id</code>, it is done once.</p>
${groups.map(([group, members]) => `<h2>${escaped(group)}</h2>${members.map(section).join('\n')}`).join('\n')}
</main></body></html>`
}
