/** @returns the Electron that a package runs on, where that is not the one that it is released on; else null */
export const verificationRuntime = (at: { packaged: boolean; runsOn: string; releasedOn: string }): string | null =>
  at.packaged && at.runsOn !== at.releasedOn ? at.runsOn : null

/** What such a package says of itself wherever it says anything. */
export const notForRelease = (runsOn: string): string => `Verification build on Electron ${runsOn}, not for release.`

/** Before the marking on every screen. */
export const VERIFICATION_MARKING = 'VERIFICATION BUILD, NOT FOR RELEASE'
