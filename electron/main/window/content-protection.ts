import type { Shell, ShellModule } from '../shell.ts'
import type { SteadyWindow } from './steady-window.ts'

/**
 * SECURITY: H24 the window is left out of screenshots and shared screens, set again on each show. Off in training: it
 * would black out a trainer's shared screen. Windows honours it; X11, Wayland and newer macOS may not.
 */
export const protectWhatIsShown = (mode: Shell['mode'], window: Pick<SteadyWindow, 'protectContent' | 'onShow'>): void => {
  if (mode === 'training') return
  window.protectContent()
  window.onShow(() => window.protectContent())
}

export const contentProtection: ShellModule = {
  name: 'content-protection',
  enable: ({ mode, window }) => protectWhatIsShown(mode, window)
}
