import { onScopeDispose, ref, type Ref } from 'vue'

/** The workstation's wall clock; the one place of the renderer that reads it, so that tests can set it (fake timers). */
export const now = (): Date => new Date()

/** Calendar day of the workstation, `YYYY-MM-DD`, in its own time zone. */
export const today = (at: Date = now()): string => {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** A moment that ticks every second, for clocks and elapsed times on screen. */
export const useTick = (): Readonly<Ref<Date>> => {
  const moment = ref(now())
  const timer = setInterval(() => (moment.value = now()), 1000)
  onScopeDispose(() => clearInterval(timer))
  return moment
}

const twoDigits = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false })
const withSeconds = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false })

/** @param iso ISO 8601 moment. @returns `14:02` */
export const clockTime = (iso: string | Date): string => twoDigits.format(new Date(iso))
/** @param iso ISO 8601 moment. @returns `14:02:51` */
export const clockTimeWithSeconds = (iso: string | Date): string => withSeconds.format(new Date(iso))
