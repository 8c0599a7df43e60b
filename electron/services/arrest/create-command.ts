import type { WriteStatus } from '../../../mock-server/api/status.ts'
import type { ParsedCallInput } from '../../contract/calls.ts'
import type { WriteCommand } from '../writes/command.ts'
import { stepId } from './step-id.ts'

const valueOf = ({ associatedValues }: WriteStatus, type: string): string =>
  associatedValues.find((value) => value.type === type)?.value ?? ''

/** An arrest report in its steps: the report with its first offence, then each other offence. */
export const createCommand = ({
  context,
  draftId,
  personId,
  checkname,
  changedBy,
  content,
  offences
}: ParsedCallInput<'arrest.create'>): WriteCommand => {
  const [first, ...others] = offences
  // The contract asks for one at least.
  if (first === undefined) throw new Error('An arrest report has an offence.')
  const title = 'Arrest report'
  const submitted = { title, context, draftId, personId }
  const report = { fsCodeMakingChange: changedBy, checkname, content: { ...content, offence: first.offence } }
  const further = {
    firstStep: 'Report and offence 1',
    steps: others.map(({ number, offence }, index) => ({
      title: `Offence ${index + 2}`,
      referenceId: stepId(draftId, `offence ${number}`),
      command: (made: WriteStatus): WriteCommand => ({
        ...submitted,
        endpoint: 'addOffence',
        params: { personId: valueOf(made, 'person-id'), reportId: valueOf(made, 'arrest-summons-id') },
        body: { content: offence, changedBy, checkname }
      })
    }))
  }
  return { ...submitted, further, endpoint: 'createArrestReport', params: { personId }, body: report }
}
