import { describe, expect, it } from 'vitest'
import type { ParsedCallInput } from '../../contract/calls.ts'
import { createCommand } from './create-command.ts'

const DRAFT = '10000000-0000-4000-8000-00000000000d'
const PERSON = '10000000-0000-4000-8000-000000000001'
const REPORT = '20000000-0000-4000-8000-000000000001'
const offence = (cjsOffenceCode: string) => ({
  committedOnBail: false,
  ownerCode: '36NN',
  startDate: '2026-11-20',
  offenceLocation: { locationType: 'text', locationText: 'High Street' },
  offenceCode: { offenceCodeType: 'cjs' as const, cjsOffenceCode }
})
const input = (numbers: readonly number[]): ParsedCallInput<'arrest.create'> => ({
  context: { reason: '9', justification: 'Arrest', originator: '4312' },
  draftId: DRAFT,
  personId: PERSON,
  checkname: 'smith',
  changedBy: '36NN',
  content: {
    arrestFirstNames: ['John'],
    arrestLastName: 'Smith',
    processStage: 'A',
    processStageDate: '2026-11-21',
    ownerCode: '36NN',
    prosecutingAgent: 'CPS'
  },
  offences: numbers.map((number) => ({ number, offence: offence(`TH6801${number}`) }))
})

describe('an arrest report of three offences', () => {
  it('is the report with the first, then each other under a reference of its own, on the report that was made', () => {
    const command = createCommand(input([0, 1, 2]))
    expect(command).toMatchObject({ endpoint: 'createArrestReport', body: { content: { offence: offence('TH68010') } } })
    const steps = command.further?.steps ?? []
    expect(new Set([DRAFT, ...steps.map(({ referenceId }) => referenceId)]).size).toBe(3)
    const made = {
      status: 'Completed' as const,
      steps: [],
      associatedValues: [
        { type: 'person-id', value: PERSON },
        { type: 'arrest-summons-id', value: REPORT }
      ]
    }
    expect(steps.map((step) => step.command(made))).toMatchObject([
      { endpoint: 'addOffence', params: { personId: PERSON, reportId: REPORT }, body: { content: offence('TH68011'), checkname: 'smith' } },
      { endpoint: 'addOffence', params: { personId: PERSON, reportId: REPORT }, body: { content: offence('TH68012') } }
    ])
  })
  it('keeps each offence’s reference when another is taken out', () => {
    const [, last] = createCommand(input([0, 1, 2])).further?.steps ?? []
    expect(createCommand(input([0, 2])).further?.steps.map(({ referenceId }) => referenceId)).toEqual([last?.referenceId])
  })
})
