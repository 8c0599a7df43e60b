import { registerTopics, type HelpTopic } from '../../app/help/topics.ts'

/** Meaning and an example of each field; its rules are told from the schema (app/help). */
const VEHICLE_TOPICS: readonly HelpTopic[] = [
  {
    id: 'vehicle-check',
    heading: 'Vehicle check',
    text: [
      'What was found, likeliest first, each with the reports that stand on it and what a finder does. {vehicleCheck.open} opens the report, {vehicleCheck.report} begins one.',
      'No trace means that no vehicle and no report fits what was given. It does not mean that the vehicle is not stolen.'
    ]
  },
  {
    id: 'vehicle.keeper',
    heading: 'Keeper',
    text: [
      'Whom the licensing agency has as keeper, with the address. {vehicleCheck.keeper} opens the person’s record in this stop, which is logged as an access of its own. The keeper need not be who drives.'
    ]
  },
  {
    id: 'vehicle.roadworthy',
    heading: 'MOT and insurance',
    text: [
      'Read from the licensing agency and the insurers, never written here. Insurance is as of the day shown: cover bought since may be missing. Example: MOT expired on 4 May 2026.'
    ]
  },
  {
    id: 'vehicle.vrm',
    heading: 'Registration',
    text: [
      'The registration as it is on the plate, with or without its space. Leave it empty where the vehicle bears none, and give the VIN. Example: TU19 KVO.',
      'Letters and figures that are read for one another (0 and O, 1 and I, 8 and B, 5 and S) are offered where the plate fits no format. Nothing is changed unless you choose it.'
    ]
  },
  {
    id: 'vehicle.country',
    heading: 'Country',
    text: ['The country that issued the registration: its sign, or part of its name. United Kingdom unless you change it. Example: IRL.']
  },
  {
    id: 'vehicle.vin',
    heading: 'VIN',
    text: ['The vehicle identification number: 17 letters and figures, never I, O or Q. Example: WF0XXXTTGXKA12345.']
  },
  { id: 'vehicle.make', heading: 'Make', text: ['Who made it. Example: Ford.'] },
  { id: 'vehicle.model', heading: 'Model', text: ['The model, with what tells it from others of its name. Example: Transit Custom 300.'] },
  {
    id: 'vehicle.colour',
    heading: 'Colour',
    text: ['The colour as it is seen, not only as it is registered. Example: white, blue stripe.']
  },
  {
    id: 'vehicle.kind',
    heading: 'Kind of report',
    text: [
      'Why the vehicle is looked for or reported. Type the two letters or any word of the title; Alt+Down shows the list.',
      'It decides what a finder may be told to do. Lost or stolen stands against found: both owners are told of such a match. Example: LS, lost or stolen.'
    ]
  },
  {
    id: 'vehicle.actionOnSighting',
    heading: 'On sighting',
    text: ['What whoever sights it does: stop, do not stop, or report the sighting only. A Reaction is never stopped. Example: stop.']
  },
  {
    id: 'vehicle.instructions',
    heading: 'How it is dealt with',
    text: [
      'What is read out to whoever sights it, as fact and in the order it is done. Example: Stop with a second unit, detain the driver, inform DS 1187.'
    ]
  },
  {
    id: 'vehicle.contact',
    heading: '24-hour contact',
    text: ['A telephone number that is answered day and night, with any extension. Example: 01632 960118 ext 4.']
  },
  {
    id: 'vehicle.expiry',
    heading: 'Expiry',
    text: ['The last day on which the report stands: 12 months unless you change it, 6 years at most. Example: +30.']
  },
  {
    id: 'vehicle.ownerForce',
    heading: 'Owner',
    text: ['The force and station that own the report: its code, or part of the name. Your own is filled in. Example: 36NN.']
  },
  { id: 'vehicle.date', heading: 'Date', text: ['When it happened. Example: yesterday, or 12 10 26.'] },
  { id: 'vehicle.place', heading: 'Place', text: ['Where it happened, in one line. Example: Car park, Riverside, Norwich.'] },
  {
    id: 'vehicle.reference',
    heading: 'Crime reference',
    text: ['The crime or incident reference. Without it the report stays unconfirmed, and is deleted after 6 weeks. Example: 36/118042/26.']
  },
  {
    id: 'vehicle.officer',
    heading: 'Officer',
    text: ['The officer in the case, by name and number. Example: PC 4312 Hale.']
  },
  {
    id: 'vehicle.status',
    heading: 'Send as',
    text: [
      'Confirmed needs crime reference and officer. Unconfirmed goes out at once and stands in the bureau’s Due list for 48 hours. The control room’s reports go out unconfirmed.'
    ]
  },
  {
    id: 'vehicle.change.note',
    heading: 'Note',
    text: ['What the next reader should know of this change. It stands in the history. Example: Confirmed by telephone with the keeper.']
  },
  {
    id: 'vehicle.extend.note',
    heading: 'Why it stands on',
    text: ['Why the report is still needed. Required; it stands in the history. Example: Still outstanding, seen in Hull in October.']
  },
  {
    id: 'vehicle.recovery.date',
    heading: 'Recovered on',
    text: ['The day of the recovery: today unless you change it, never in the future. Example: yesterday.']
  },
  { id: 'vehicle.recovery.place', heading: 'Place of recovery', text: ['Where it was recovered. Required. Example: Ber Street, Norwich.'] },
  { id: 'vehicle.recovery.by', heading: 'Recovered by', text: ['Who recovered it. Required. Example: PC 2210, Norwich.'] },
  {
    id: 'vehicle.recovery.storage',
    heading: 'Held at',
    text: ['Where the vehicle is kept now, and for whom. Example: Recovery yard, Salhouse Road.']
  },
  {
    id: 'vehicle.cancel.reason',
    heading: 'Why it is cancelled',
    text: ['Type part of it or open the list with Alt+Down. Required. Example: recorded in error.']
  },
  {
    id: 'vehicle.cancel.date',
    heading: 'Date',
    text: ['When what ended it happened: today unless you change it, never in the future. Example: today.']
  }
]
registerTopics(VEHICLE_TOPICS)
