import { showMessage } from '../ui/announce.ts'

/** 1.4.4: text up to 200 %. No less than 100 %: the screen is dense as it is. */
const STEPS = [1, 1.1, 1.25, 1.5, 1.75, 2] as const
let step = 0

const show = (): void => {
  const factor = STEPS[step] ?? 1
  document.documentElement.style.setProperty('zoom', String(factor))
  document.documentElement.dataset['zoom'] = factor >= 1.5 ? 'large' : 'usual'
  showMessage(`Zoom ${Math.round(factor * 100)} %`)
}

/** To the step that is nearest above, unless the user has zoomed further. */
export const zoomTo = (factor: number): void => {
  step = Math.max(
    step,
    STEPS.findIndex((of) => of >= factor)
  )
  show()
}
export const zoomIn = (): void => {
  step = Math.min(step + 1, STEPS.length - 1)
  show()
}
export const zoomOut = (): void => {
  step = Math.max(step - 1, 0)
  show()
}
export const zoomReset = (): void => {
  step = 0
  show()
}
