/** How loud a signal is. One danger box at most on a page (look, Signals). */
export type SignalKind = 'danger' | 'warning' | 'good' | 'information' | 'neutral'

export const KIND_ICON: Readonly<Record<SignalKind, string>> = {
  danger: 'pi-exclamation-triangle',
  warning: 'pi-info-circle',
  good: 'pi-check-circle',
  information: 'pi-info-circle',
  neutral: ''
}
