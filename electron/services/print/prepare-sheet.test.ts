import { describe, expect, it } from 'vitest'
import type { PrintSheet, PrintSubject } from '../../contract/print.ts'
import { failure, success } from '../../contract/result.ts'
import { problemOf } from '../problems.ts'
import { createFakeLeds } from '../testing/fake-leds.ts'
import { personToPrint } from './person.fixture.ts'
import { prepareSheet } from './prepare-sheet.ts'

const [personId, reportId, offenceId, remandId] = [
  crypto.randomUUID(),
  crypto.randomUUID(),
  crypto.randomUUID(),
  crypto.randomUUID()
] as const
const context = { reason: '1', justification: 'Traffic stop, HIGH ST', originator: 'PC 4312' }
const AT = '2026-11-22T11:15:00.000Z'

const person = { ...personToPrint(personId, AT), withheld: ['addresses'] }
const missing = {
  reference: 'MP-26-000001',
  status: 'missing',
  child: true,
  versionNumber: 1,
  changedAt: AT,
  informantMayBeTold: false,
  sightings: [{ at: AT, place: 'Bus station', by: 'A driver', reliability: 'possible' }],
  found: null,
  returnInterview: null,
  cancellation: null,
  content: {
    informant: { name: 'Pat Marsh', relation: 'neighbour', contact: '01603 555 0199' },
    reportedAt: AT,
    lastSeen: { from: AT, placeUnknown: true },
    circumstances: 'Did not come home from school.',
    risk: { Q01: { answer: 'yes', detail: 'said so' } },
    grade: 'H',
    gradeRationale: 'Has gone before',
    officer: 'DS Hale',
    nextReviewAt: AT,
    ownerForce: '36NN'
  }
}
const CONDITION =
  'Not to go within 100 metres of 14 Harbour Terrace,\nCromer, or to speak to anybody who lives there,\nor to telephone or write to them by any means,\nor through somebody else'
const offence = {
  id: offenceId,
  arrestChargeNumber: 1,
  cjsOffenceCode: 'TH68010',
  startDate: '2026-11-20',
  startTime: '22:10',
  roleQualifier: ['AT'],
  legislationQualifier: [],
  committedOnBail: true,
  additionalOffenceMarker: false,
  crimeReference: '36/1234/26',
  locationAddress: { locationType: 'text', locationText: 'High Street, Cromer' }
}
const ANSWERS: Readonly<Record<string, unknown>> = {
  personSummary: person,
  missingReport: missing,
  arrestReport: {
    asn: '26/0000/00/000001X',
    ownerCode: '36NN',
    createdAt: AT,
    createdBy: 'bureau1',
    onBehalfOf: 'PC 4312',
    content: {
      arrestFirstNames: ['Alexander'],
      arrestLastName: 'Ravenscroft',
      processStage: 'A',
      processStageDate: '2026-11-21',
      prosecutingAgent: 'CPS'
    }
  },
  arrestReports: {
    arrestSummaries: [{ arrestReportHeadlines: { reportId }, offencesHeadlines: [{ offenceId }], remandHeadlines: [{ remandId }] }]
  },
  offence,
  remand: {
    remandId,
    content: {
      appearanceResult: 'remanded-on-police-bail',
      remandDate: '2026-11-21',
      currentAppearance: { forceStationCode: '36NN' },
      nextAppearance: { forceStationCode: '36NN', date: '2026-12-12' },
      remandConditions: [CONDITION]
    }
  },
  disposalHistory: {
    entries: [
      {
        caseStatusMarker: 'C',
        courtCaseReference: '26/2576/000690B',
        charges: [
          {
            arrestSummonsId: reportId,
            offenceChargeNumber: 1,
            cjsOffenceCode: 'TH68010',
            adjudication: 'G',
            disposals: [{ disposalCode: '1015', disposalQualifierCodes: [], fineAmount: 200.5 }]
          }
        ]
      }
    ]
  },
  searchPeople: {
    candidates: [
      {
        displayName: 'RAVENSCROFT, Alexander',
        trueName: 'RAVENSCROFT, Alexander',
        pncId: '2025/0000001A',
        birthDate: '1985-03-12',
        sex: 'M',
        appearance: null,
        heightCm: 180,
        score: 96,
        reasons: ['surname exact'],
        flags: { warnings: ['FI'], markers: [], wanted: 'arrest', missing: false, child: false, deceased: false }
      }
    ],
    more: true,
    notes: ['31/04/1972 cannot exist: searched without']
  },
  findVehicles: { candidates: [], more: false },
  due: {
    asOf: AT,
    items: [
      {
        dueId: `review:${reportId}`,
        kind: 'review',
        reference: 'WR-26-000002',
        heading: 'Warrant',
        ownerForce: '36NN',
        by: 'bureau1',
        dueAt: '2026-11-29T10:00:00.000Z',
        assignedTo: null
      },
      {
        dueId: `print-return:${personId}`,
        kind: 'print-return',
        reference: 'P-26-000001',
        heading: 'Person, 1 copy',
        ownerForce: '36',
        by: 'bureau1',
        dueAt: '2026-11-20T10:00:00.000Z',
        assignedTo: null
      },
      {
        dueId: `weeding:${offenceId}`,
        kind: 'weeding',
        reference: 'WR-26-000003',
        heading: 'Filtered out',
        ownerForce: '36NN',
        by: 'bureau1',
        dueAt: AT,
        assignedTo: null
      }
    ]
  }
}
const words = {
  of: (_table: string, code: string) => Promise.resolve(code),
  national: (_table: string, code: string | undefined) => Promise.resolve(code)
}
const sheetOf = async (subject: PrintSubject): Promise<PrintSheet> => {
  const leds = createFakeLeds(({ name }) =>
    name in ANSWERS ? success(ANSWERS[name]) : failure(problemOf('fault', `${name} was not expected`, 'TEST'))
  )
  const answer = await prepareSheet(leds.call, words, { context, subject, now: Date.parse(AT) })
  if (!answer.ok) throw new Error(answer.problem.message)
  return answer.value
}
const rowsOf = ({ sections }: PrintSheet) => sections.flatMap(({ rows }) => rows)
const valueOf = (sheet: PrintSheet, label: string) => rowsOf(sheet).find((row) => row.label === label)?.value

describe('what stands on paper', () => {
  it('H31 a missing report says first that the informant is told nothing and that it is a child, and tells opinion from fact', async () => {
    const sheet = await sheetOf({ what: 'missing-report', personId, reportId })
    expect(sheet.notices).toEqual([
      'DO NOT TELL THE INFORMANT where the person is',
      'A child: under 18 when reported missing',
      'Accuracy disputed by the person since 4 March 2025'
    ])
    const opinions = rowsOf(sheet).filter(({ nature }) => nature === 'opinion')
    expect(opinions.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Risk grade: H',
      'Why: Has gone before',
      'How reliable: Possible'
    ])
    expect(valueOf(sheet, '1. Yes')).toBe('Q01\nsaid so')
    expect(valueOf(sheet, '2. NOT ANSWERED')).toBe('Q02')
  })
  it('H31 an arrest report holds its offences, results, and bail conditions line by line as they were written', async () => {
    const sheet = await sheetOf({ what: 'arrest-report', personId, reportId })
    expect(valueOf(sheet, 'Condition 1')).toBe(CONDITION)
    expect(valueOf(sheet, 'Offence 1')).toBe(
      'TH68010\nAT\n20 November 2026 at 22:10, High Street, Cromer\nCrime reference 36/1234/26\nCommitted on bail'
    )
    expect(valueOf(sheet, 'Charge 1')).toBe('TH68010\nGuilty\n1015, £200.50')
    expect(sheet.sections.map(({ heading }) => heading)).toEqual([
      'Arrest report 26/0000/00/000001X',
      'Offences',
      'Police bail, 21 November 2026',
      'Court case 26/2576/000690B',
      'Who'
    ])
  })
  it('H30 a minimum reply holds on paper: what LEDS kept back is named, not printed', async () => {
    const sheet = await sheetOf({ what: 'person', personId })
    expect(sheet.notices.slice(1)).toEqual([
      'Held and sealed, not printed: safeguarding details',
      'Held, not part of a minimum reply, not printed: addresses'
    ])
    expect(sheet.sections.map(({ heading }) => heading)).not.toContain('Addresses and telephones')
  })
  it('H31 an answer says when it was given, that nobody on it is more than possible, and that more matched', async () => {
    const sheet = await sheetOf({ what: 'person-check', line: 'NE RAVENSCROFT/ALEX', query: { surname: 'Ravenscroft', limit: 20 } })
    expect(sheet.heading).toBe('NE RAVENSCROFT/ALEX')
    expect(sheet.notices).toEqual([
      expect.stringMatching(/^As LEDS answered on 22 November 2026/),
      'MORE MATCHED than are printed: this is not the whole answer.',
      'POSSIBLE matches: no identity is confirmed by this print.',
      '31/04/1972 cannot exist: searched without'
    ])
    expect(sheet.sections[0]?.heading).toBe('Possible 1: RAVENSCROFT, Alexander')
    expect(valueOf(sheet, 'Wanted')).toBe('WANTED: power of arrest')
    const none = await sheetOf({ what: 'vehicle-check', line: 'VE AB12CDE', query: { vrm: 'AB12CDE' } })
    expect(valueOf(none, 'Answer')).toBe('No trace on what was given. This is not “not stolen”.')
  })
  it('H32 a list holds the rows that were shown, said by LEDS, and says which are gone', async () => {
    const gone = `review:${crypto.randomUUID()}`
    const sheet = await sheetOf({ what: 'due-list', shown: [`print-return:${personId}`, `review:${reportId}`, gone] })
    expect(sheet.sections.map(({ heading, rows }) => [heading, rows.map(({ label }) => label)])).toEqual([
      ['Overdue', ['P-26-000001']],
      ['Due', ['WR-26-000002']]
    ])
    expect(sheet.notices[1]).toBe('1 row of the screen no longer listed.')
    expect(JSON.stringify(sheet)).not.toContain('Filtered out')
  })
})
