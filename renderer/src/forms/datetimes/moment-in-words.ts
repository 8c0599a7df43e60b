import { clockTime, today } from '../../app/clock.ts'
import { inWords } from '../dates/calendar.ts'

/** @param iso a moment. @returns `22 November 2026 at 14:02` in the workstation's zone */
export const momentInWords = (iso: string): string => `${inWords(today(new Date(iso)))} at ${clockTime(iso)}`
