import { today } from '../../app/clock.ts'
import { inWords } from '../dates/calendar.ts'

const two = (part: number): string => String(part).padStart(2, '0')

/** @param iso a moment. @returns `4 December 2026 0930` in the workstation's zone, as `parseTypedMoment` reads it back */
export const momentAsTyped = (iso: string): string => {
  const local = new Date(iso)
  return `${inWords(today(local))} ${two(local.getHours())}${two(local.getMinutes())}`
}
