import { administrationSchemas } from './endpoint-schemas/administration.ts'
import { alertSchemas } from './endpoint-schemas/alerts.ts'
import { arrestSchemas } from './endpoint-schemas/arrest.ts'
import { auditSchemas } from './endpoint-schemas/audit.ts'
import { driverSchemas } from './endpoint-schemas/drivers.ts'
import { hostingSchemas } from './endpoint-schemas/hosting.ts'
import { incomingSchemas } from './endpoint-schemas/incoming.ts'
import { missingSchemas } from './endpoint-schemas/missing.ts'
import { peopleSchemas } from './endpoint-schemas/people.ts'
import { printSchemas } from './endpoint-schemas/prints.ts'
import { propertySchemas } from './endpoint-schemas/property.ts'
import { requestSchemas } from './endpoint-schemas/requests.ts'
import { serviceSchemas } from './endpoint-schemas/service.ts'
import { trainingSchemas } from './endpoint-schemas/training.ts'
import { vehicleSchemas } from './endpoint-schemas/vehicles.ts'
import { wantedSchemas } from './endpoint-schemas/wanted.ts'
import { workstationSchemas } from './endpoint-schemas/workstation.ts'
import type { EndpointSchemas } from './endpoint-schemas/endpoint-schema.ts'
import type { EndpointName } from './endpoints.ts'

/** What goes in and out of every endpoint, once: the server's validation and the OpenAPI document both read it. */
export const ENDPOINT_SCHEMAS = {
  ...administrationSchemas,
  ...alertSchemas,
  ...arrestSchemas,
  ...auditSchemas,
  ...driverSchemas,
  ...hostingSchemas,
  ...incomingSchemas,
  ...missingSchemas,
  ...peopleSchemas,
  ...printSchemas,
  ...propertySchemas,
  ...requestSchemas,
  ...serviceSchemas,
  ...trainingSchemas,
  ...vehicleSchemas,
  ...wantedSchemas,
  ...workstationSchemas
} as const satisfies Record<EndpointName, EndpointSchemas>
