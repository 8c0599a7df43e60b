import { definePreset } from '@primeuix/themes'
import autocomplete from '@primeuix/themes/aura/autocomplete'
import base from '@primeuix/themes/aura/base'
import button from '@primeuix/themes/aura/button'
import checkbox from '@primeuix/themes/aura/checkbox'
import inputtext from '@primeuix/themes/aura/inputtext'
import select from '@primeuix/themes/aura/select'
import textarea from '@primeuix/themes/aura/textarea'

const focusRing = { width: '3px', style: 'solid', color: 'var(--focus)', offset: '0', shadow: 'inset 0 0 0 2px var(--focus-border)' }

/** Themes change by our tokens alone (theme/tokens.css), so that one scheme serves them all. */
const scheme = {
  primary: { color: 'var(--action)', contrastColor: 'var(--action-ink)', hoverColor: 'var(--action)', activeColor: 'var(--action)' },
  highlight: { background: 'var(--selected)', focusBackground: 'var(--selected)', color: 'var(--ink)', focusColor: 'var(--ink)' },
  surface: {
    0: 'var(--surface)',
    50: 'var(--raised)',
    100: 'var(--raised)',
    200: 'var(--line)',
    300: 'var(--line)',
    400: 'var(--ink-second)',
    500: 'var(--ink-second)',
    600: 'var(--ink-second)',
    700: 'var(--ink)',
    800: 'var(--ink)',
    900: 'var(--ink)',
    950: 'var(--ink)'
  },
  mask: { background: 'rgba(0, 0, 0, 0.45)', color: 'var(--ink)' },
  formField: {
    background: 'var(--surface)',
    disabledBackground: 'var(--raised)',
    borderColor: 'var(--field-line)',
    hoverBorderColor: 'var(--ink)',
    focusBorderColor: 'var(--focus-border)',
    invalidBorderColor: 'var(--danger)',
    color: 'var(--ink)',
    disabledColor: 'var(--ink-second)',
    placeholderColor: 'var(--ink-second)',
    invalidPlaceholderColor: 'var(--danger)',
    iconColor: 'var(--ink-second)',
    shadow: 'none'
  },
  text: { color: 'var(--ink)', hoverColor: 'var(--ink)', mutedColor: 'var(--ink-second)', hoverMutedColor: 'var(--ink-second)' },
  content: {
    background: 'var(--surface)',
    hoverBackground: 'var(--raised)',
    borderColor: 'var(--line)',
    color: 'var(--ink)',
    hoverColor: 'var(--ink)'
  },
  overlay: {
    select: { background: 'var(--surface)', borderColor: 'var(--field-line)', color: 'var(--ink)' },
    popover: { background: 'var(--surface)', borderColor: 'var(--field-line)', color: 'var(--ink)' },
    modal: { background: 'var(--surface)', borderColor: 'var(--field-line)', color: 'var(--ink)' }
  },
  list: {
    option: {
      focusBackground: 'var(--selected)',
      selectedBackground: 'var(--selected)',
      selectedFocusBackground: 'var(--selected)',
      color: 'var(--ink)',
      focusColor: 'var(--ink)',
      selectedColor: 'var(--ink)',
      selectedFocusColor: 'var(--ink)'
    }
  }
}

/** Aura's own shades of its accent: we have one accent, and its ground. */
const SHADES = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950] as const

/** PrimeVue's tokens mapped to ours: no shadow but focus, no motion, 3–4 px corners, 30 px fields (look, Space). */
export const preset = definePreset(
  { ...base, components: { autocomplete, button, checkbox, inputtext, select, textarea } },
  {
    semantic: {
      primary: Object.fromEntries(SHADES.map((shade) => [shade, shade === 50 ? 'var(--selected)' : 'var(--action)'])),
      transitionDuration: '0s',
      focusRing,
      iconSize: '14px',
      formField: { paddingX: '8px', paddingY: '4px', borderRadius: '3px', focusRing, transitionDuration: '0s' },
      list: { padding: '2px', gap: '0', option: { padding: '4px 8px', borderRadius: '2px' } },
      content: { borderRadius: '4px' },
      mask: { transitionDuration: '0s' },
      overlay: {
        select: { borderRadius: '3px', shadow: 'none' },
        popover: { borderRadius: '4px', padding: '12px', shadow: 'none' },
        modal: { borderRadius: '4px', padding: '16px', shadow: 'none' }
      },
      colorScheme: { light: scheme, dark: scheme }
    },
    components: {
      button: {
        root: { borderRadius: '3px', gap: '8px', paddingX: '14px', paddingY: '4px', label: { fontWeight: '600' }, transitionDuration: '0s' }
      }
    }
  }
)
