import type { ShellModule } from '../shell.ts'

/**
 * SECURITY: H24 the window is left out of screenshots and shared screens, set again on each show. Off in training: it
 * would black out a trainer's shared screen. Windows honours it; X11, Wayland and newer macOS may not.
 */
export const contentProtection: ShellModule = {
  name: 'content-protection',
  enable: ({ mode, window }) => {
    if (mode === 'training') return
    window.protectContent()
    window.onShow(() => window.protectContent())
  }
}
