import type { PrintCreate, PrintWhat } from '../../api/prints.ts'
import type { Service } from '../service.ts'

interface Held {
  /** Whom it is about; null of an answer, a list, and of a thing that stands on nobody's page. */
  readonly personId: string | null
  /** `WR-26-000123`; empty of what has none. */
  readonly reference: string
}
interface Which {
  readonly personId: string
  readonly reportId: string
}
type Read = (store: Service['store'], which: Which) => Promise<Held | null>

const ofPerson = async (personId: string, found: Promise<{ readonly reference: string } | null>): Promise<Held | null> => {
  const report = await found
  return report === null ? null : { personId, reference: report.reference }
}
const NOBODY: Read = () => Promise.resolve({ personId: null, reference: '' })

const READS: Readonly<Record<PrintWhat, Read>> = {
  person: async (store, { personId }) => ((await store.read('personRecord', { personId })) === null ? null : { personId, reference: '' }),
  'wanted-report': (store, which) => ofPerson(which.personId, store.read('wantedReport', which)),
  'missing-report': (store, which) => ofPerson(which.personId, store.read('missingReport', which)),
  'unidentified-report': (store, { personId }) => ofPerson(personId, store.read('unidentified', { personId })),
  'arrest-report': async (store, which) => {
    const report = await store.read('arrestReport', which)
    return report === null ? null : { personId: which.personId, reference: report.asn }
  },
  'vehicle-report': (store, { reportId }) => store.read('vehicleReport', { reportId }),
  'property-report': (store, { reportId }) => store.read('propertyReport', { reportId }),
  'person-check': NOBODY,
  'vehicle-check': NOBODY,
  'property-check': NOBODY,
  'due-list': NOBODY,
  'unidentified-list': NOBODY
}

/** What is to be printed as the ledger names it; null where nothing is held under its ids, which the contract's rule asks for. */
export const printedRecord = async (
  store: Service['store'],
  { what, personId = '', reportId = '' }: Pick<PrintCreate, 'what' | 'personId' | 'reportId'>
): Promise<Held | null> => {
  const held = await READS[what](store, { personId, reportId })
  return held === null ? null : { personId: held.personId, reference: held.reference }
}
