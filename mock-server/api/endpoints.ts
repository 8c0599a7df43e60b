import { administrationEndpoints } from './endpoints/administration.ts'
import { alertEndpoints } from './endpoints/alerts.ts'
import { arrestEndpoints } from './endpoints/arrest.ts'
import { auditEndpoints } from './endpoints/audit.ts'
import { driverEndpoints } from './endpoints/drivers.ts'
import { hostingEndpoints } from './endpoints/hosting.ts'
import { incomingEndpoints } from './endpoints/incoming.ts'
import { missingEndpoints } from './endpoints/missing.ts'
import { peopleEndpoints } from './endpoints/people.ts'
import { printEndpoints } from './endpoints/prints.ts'
import { requestEndpoints } from './endpoints/requests.ts'
import { propertyEndpoints } from './endpoints/property.ts'
import { serviceEndpoints } from './endpoints/service.ts'
import { trainingEndpoints } from './endpoints/training.ts'
import { vehicleEndpoints } from './endpoints/vehicles.ts'
import { wantedEndpoints } from './endpoints/wanted.ts'
import { workstationEndpoints } from './endpoints/workstation.ts'

export type { Endpoint } from './endpoints/endpoint.ts'

/**
 * Every endpoint of the service, once: the server's routes, entitlement checks and OpenAPI document, the
 * workstation's client and the role × endpoint test derive from this table.
 */
export const ENDPOINTS = {
  ...administrationEndpoints,
  ...serviceEndpoints,
  ...peopleEndpoints,
  ...wantedEndpoints,
  ...missingEndpoints,
  ...arrestEndpoints,
  ...propertyEndpoints,
  ...vehicleEndpoints,
  ...driverEndpoints,
  ...requestEndpoints,
  ...hostingEndpoints,
  ...incomingEndpoints,
  ...trainingEndpoints,
  ...workstationEndpoints,
  ...alertEndpoints,
  ...printEndpoints,
  ...auditEndpoints
} as const

export type EndpointName = keyof typeof ENDPOINTS
