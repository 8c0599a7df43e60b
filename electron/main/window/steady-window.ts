import { BaseWindow, WebContentsView } from 'electron'
import type { WebContents } from 'electron'
import { START_PAGE } from '../security/origin.ts'
import { groundColour } from './colours.ts'
import { webPreferences } from './web-preferences.ts'

/** SECURITY: H25 fixed: neither a page's title nor a record's ever reaches the task bar. Training says so there too. */
export const WINDOW_TITLE = __BAKED_MODE__ === 'training' ? 'LEDS Workstation – TRAINING' : 'LEDS Workstation'

/** One window for the program's life, in which renderers come and go. */
export interface SteadyWindow {
  /** The renderer shown now; null before the first. */
  current(): WebContents | null
  /** Shows the start page in a new renderer. @returns the one that was there, if any: no longer shown, still alive */
  renew(): WebContents | null
  /** To the renderer shown now. */
  send(channel: string, message: unknown): void
  toggleFullScreen(): void
  bringToFront(): void
  protectContent(): void
  onShow(listener: () => void): void
  /** Told of each renderer, once its page stands. */
  onPage(listener: () => void): void
  /** Told before it closes; `preventDefault` keeps it open. Not told by `closeForGood`. */
  onClosing(listener: (event: { preventDefault(): void }) => void): void
  /** Closes whatever anybody says. */
  closeForGood(): void
  onClosed(listener: () => void): void
}

/** Empty and hidden until `renew` gives it its first renderer; shown in the ground's colour as soon as that renderer has a page to draw. */
export const createSteadyWindow = (): SteadyWindow => {
  const ground = groundColour()
  const window = new BaseWindow({
    width: 1280,
    height: 720,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: WINDOW_TITLE,
    backgroundColor: ground
  })
  let view: WebContentsView | null = null
  let forGood = false
  const pageListeners: (() => void)[] = []

  const fit = (view: WebContentsView): void => {
    const { width, height } = window.getContentBounds()
    view.setBounds({ x: 0, y: 0, width, height })
  }
  const open = (): WebContentsView => {
    const view = new WebContentsView({ webPreferences: webPreferences() })
    view.setBackgroundColor(ground)
    fit(view)
    window.contentView.addChildView(view)
    const { webContents } = view
    webContents.on('page-title-updated', (event) => event.preventDefault())
    webContents.once('did-navigate', () => {
      if (!window.isVisible()) window.show()
    })
    webContents.once('dom-ready', () => {
      if (window.isFocused()) webContents.focus()
      for (const listener of pageListeners) listener()
    })
    // A failed load leaves the ground colour; the page's files were looked for at start.
    webContents.loadURL(START_PAGE).catch(() => undefined)
    return view
  }

  window.on('resize', () => {
    if (view !== null) fit(view)
  })
  window.on('focus', () => view?.webContents.focus())

  return {
    current: () => view?.webContents ?? null,
    renew: () => {
      const former = view
      if (former !== null) window.contentView.removeChildView(former)
      view = open()
      return former?.webContents ?? null
    },
    send: (channel, message) => {
      if (view !== null && !view.webContents.isDestroyed()) view.webContents.send(channel, message)
    },
    toggleFullScreen: () => window.setFullScreen(!window.isFullScreen()),
    bringToFront: () => {
      if (window.isMinimized()) window.restore()
      window.focus()
    },
    protectContent: () => window.setContentProtection(true),
    onShow: (listener) => window.on('show', listener),
    onPage: (listener) => pageListeners.push(listener),
    onClosing: (listener) => {
      window.on('close', (event) => {
        if (!forGood) listener(event)
      })
    },
    closeForGood: () => {
      forGood = true
      if (!window.isDestroyed()) window.close()
    },
    onClosed: (listener) => window.on('closed', listener)
  }
}
