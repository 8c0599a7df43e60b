import type { Endpoint } from './endpoint.ts'

const ALERTS = '/workstation-services/v1/alerts'
const SUBSCRIPTION = '/workstation-services/v1/alert-subscriptions/:subscriptionId'
const own = { entitlement: 'alert.own', headers: 'transport' } as const

/** What one asked to be told of, and what one was told (records, workflow 9). */
export const alertEndpoints = {
  alerts: { ...own, method: 'GET', path: ALERTS, summary: 'Own alerts that are unread', actionCode: 'List Own Alerts', success: 200 },
  alertCount: {
    ...own,
    method: 'GET',
    path: `${ALERTS}/count`,
    summary: 'How many own alerts are unread, and of how many no workstation has said so',
    actionCode: 'Count Own Alerts',
    success: 200
  },
  alertEvents: {
    ...own,
    method: 'GET',
    path: `${ALERTS}/events`,
    summary: 'Stream of server-sent events: each says that there is a new alert; Last-Event-ID goes on where it ended',
    actionCode: 'Follow Own Alerts',
    success: 200
  },
  alertsTold: {
    ...own,
    method: 'POST',
    path: `${ALERTS}/told`,
    summary: 'Take what no workstation has told yet: each alert is counted here once, over any restart',
    actionCode: 'Take Own Alerts',
    success: 200
  },
  alert: {
    method: 'GET',
    path: `${ALERTS}/:alertId`,
    summary: 'What an alert says has changed',
    entitlement: 'alert.own',
    headers: 'access',
    activityCode: 'Alert Enquiry',
    actionCode: 'View Alert',
    success: 200
  },
  acknowledgeAlert: {
    ...own,
    method: 'POST',
    path: `${ALERTS}/:alertId/acknowledgement`,
    summary: 'An alert was read',
    actionCode: 'Acknowledge Alert',
    success: 200
  },
  subscriptions: {
    ...own,
    method: 'GET',
    path: '/workstation-services/v1/alert-subscriptions',
    summary: 'Own subscriptions that stand',
    actionCode: 'List Own Subscriptions',
    success: 200
  },
  subscribe: {
    method: 'PUT',
    path: SUBSCRIPTION,
    summary: 'Be told when a person, an item, a registration or an area changes',
    entitlement: 'alert.own',
    headers: 'access',
    activityCode: 'Alert Update',
    actionCode: 'Subscribe',
    success: 200
  },
  unsubscribe: { ...own, method: 'DELETE', path: SUBSCRIPTION, summary: 'Be told no more', actionCode: 'Unsubscribe', success: 204 }
} as const satisfies Record<string, Endpoint>
