import type { Express } from 'express'
import { findDrivers, openDriver } from '../drivers/handlers.ts'
import { serve } from '../http/serve.ts'
import { amendProperty, cancelProperty, confirmProperty, extendProperty, locateProperty } from '../property/change-handlers.ts'
import { createProperty, findProperty, viewProperty, viewPropertyHistory, viewPropertyMatches } from '../property/handlers.ts'
import type { Service } from '../service.ts'
import {
  amendVehicleReport,
  cancelVehicleReport,
  confirmVehicleReport,
  extendVehicleReport,
  recoverVehicleReport
} from '../vehicles/change-handlers.ts'
import { acknowledgeDvla, readDvlaNotices } from '../vehicles/dvla-handlers.ts'
import {
  createVehicleReport,
  enquireVehicle,
  findVehicles,
  viewVehicleHistory,
  viewVehicleMatches,
  viewVehicleReport
} from '../vehicles/handlers.ts'

/** The endpoints of property, vehicles and drivers. */
export const serveObjects = (app: Express, service: Service): void => {
  serve(app, service, 'findProperty', findProperty(service))
  serve(app, service, 'createProperty', createProperty(service))
  serve(app, service, 'property', viewProperty(service))
  serve(app, service, 'propertyHistory', viewPropertyHistory(service))
  serve(app, service, 'propertyMatches', viewPropertyMatches(service))
  serve(app, service, 'amendProperty', amendProperty(service))
  serve(app, service, 'confirmProperty', confirmProperty(service))
  serve(app, service, 'locateProperty', locateProperty(service))
  serve(app, service, 'extendProperty', extendProperty(service))
  serve(app, service, 'cancelProperty', cancelProperty(service))
  serve(app, service, 'findVehicles', findVehicles(service))
  serve(app, service, 'vehicle', enquireVehicle(service))
  serve(app, service, 'createVehicleReport', createVehicleReport(service))
  serve(app, service, 'vehicleReport', viewVehicleReport(service))
  serve(app, service, 'vehicleHistory', viewVehicleHistory(service))
  serve(app, service, 'vehicleMatches', viewVehicleMatches(service))
  serve(app, service, 'amendVehicleReport', amendVehicleReport(service))
  serve(app, service, 'confirmVehicleReport', confirmVehicleReport(service))
  serve(app, service, 'recoverVehicleReport', recoverVehicleReport(service))
  serve(app, service, 'extendVehicleReport', extendVehicleReport(service))
  serve(app, service, 'cancelVehicleReport', cancelVehicleReport(service))
  serve(app, service, 'findDrivers', findDrivers(service))
  serve(app, service, 'openDriver', openDriver(service))
  serve(app, service, 'dvlaNotices', readDvlaNotices(service))
  serve(app, service, 'acknowledgeDvlaNotices', acknowledgeDvla(service))
}
