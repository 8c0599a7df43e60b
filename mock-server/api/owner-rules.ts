import { forceOf, line } from './primitives.ts'

/** Why a force records what another owns: who there asked for it. It stays with the report. */
export const OwnerReason = line(200, 'Say why you record it for that force, for example who there asked for it.')

interface Owned {
  readonly ownerForce: string
  readonly ownerReason?: string | undefined
}

/** What is wrong with whom a new report names as its owner, if anything (ADR 30). @param force four characters: who records it */
export const ownerFault = ({ ownerForce, ownerReason }: Owned, force: string): string | undefined =>
  forceOf(ownerForce) === forceOf(force) || ownerReason !== undefined
    ? undefined
    : 'Another force would own this. Choose a station of your own as the owner, or say why you record it for them, for example who there asked for it.'
