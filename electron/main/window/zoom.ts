/** Steps of the policy's zoom: WCAG 1.4.4 asks for 200 %, and beyond it the layout holds no longer. */
export const ZOOM_STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The step after the present one; at either end it stays. */
export const nextZoom = (now: number, to: 'in' | 'out' | 'reset'): number => {
  switch (to) {
    case 'reset':
      return 1
    case 'in':
      return ZOOM_STEPS.find((step) => step > now) ?? 2
    case 'out':
      return ZOOM_STEPS.findLast((step) => step < now) ?? 0.8
  }
}
