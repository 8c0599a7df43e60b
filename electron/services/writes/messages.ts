/** What the operator reads of a write that is not through yet: what happened, what is kept, what to do. */
const noun = (title: string): string => title.toLowerCase()

export const keptUntilBack = (title: string, ref: string): string =>
  `LEDS did not answer. Your ${noun(title)} is kept and will be sent when it does. Ref ${ref}.`

export const keptUntilUnlocked = (title: string, ref: string): string =>
  `Your sign-on to LEDS has ended. Your ${noun(title)} is kept and will be sent when you sign in again. Ref ${ref}.`

export const askedAfter = (title: string, ref: string): string =>
  `LEDS did not answer after your ${noun(title)} was sent. It may have arrived: LEDS is asked until that is certain, and it is never recorded twice. Ref ${ref}.`

export const failedLater = (title: string, ref: string): string =>
  `LEDS took your ${noun(title)} but could not record it. Your draft is kept: check it and send it again. Ref ${ref}.`

export const askedStill = (title: string, ref: string): string =>
  `LEDS keeps failing at your ${noun(title)}. It may have been recorded: LEDS is asked until that is certain, and it is never recorded twice. Do not enter it anew; tell your supervisor. Ref ${ref}.`
