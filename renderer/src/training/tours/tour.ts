import { readonly, shallowRef } from 'vue'
import { useAppState } from '../../app/app-state.ts'
import { askWith } from '../../app/frame/pickers.ts'
import { announce, showMessage } from '../../ui/announce.ts'
import { TOURS } from './tours.ts'
import type { Tour, Until } from './tours.ts'

interface TourNow {
  readonly tour: Tour
  readonly step: number
}
const now = shallowRef<TourNow | null>(null)
/** The tour that is under way. */
export const tourNow = readonly(now)

const elements = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.closest('.away') === null)

/** Whether what a step asks for has come about, by what stands on the screen. */
export const isDone = (until: Until): boolean => {
  if ('shown' in until) return elements(until.shown).length > 0
  if ('gone' in until) return elements(until.gone).length === 0
  if ('focused' in until) return document.activeElement?.matches(until.focused) === true
  return elements(until.typed).some((element) => element instanceof HTMLInputElement && until.like.test(element.value))
}

export const stopTour = (): void => {
  if (now.value !== null) showMessage('The tour is over.')
  now.value = null
}
/** By key, or because the step is done; after the last one the tour ends. */
export const nextStep = (): void => {
  if (now.value === null) return
  const { tour, step } = now.value
  if (step + 1 >= tour.steps.length) return stopTour()
  now.value = { tour, step: step + 1 }
  announce(`Step ${step + 2} of ${tour.steps.length}.`)
}
export const beginTour = (tour: Tour): void => {
  now.value = { tour, step: 0 }
}

export const chooseTour = async (): Promise<void> => {
  const app = useAppState()
  const offered = TOURS.filter(({ needs }) => app.may(needs))
  if (offered.length === 0) return showMessage('There is no tour for this role: it opens no records.')
  const id = await askWith({
    heading: 'Which tour?',
    options: offered.map(({ id: of, title, minutes }) => ({ id: of, label: title, beside: `${minutes} minutes` }))
  })
  const tour = offered.find((one) => one.id === id)
  if (tour !== undefined) beginTour(tour)
}
