import { nativeTheme } from 'electron'

/** The page's ground before the page is there, so that opening and locking do not flash (look/: ground). */
export const groundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#0e151c' : '#eef1f4')
