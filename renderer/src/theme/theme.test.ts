import { describe, expect, it } from 'vitest'
import { themeFor } from './theme.ts'

describe('the theme shown', () => {
  it.each([
    ['system', { dark: false, contrast: false }, 'light'],
    ['system', { dark: true, contrast: false }, 'dark'],
    ['system', { dark: true, contrast: true }, 'contrast'],
    ['light', { dark: true, contrast: true }, 'light']
  ] as const)('for %s with %o is %s', (choice, system, theme) => {
    expect(themeFor(choice, system)).toBe(theme)
  })
})
