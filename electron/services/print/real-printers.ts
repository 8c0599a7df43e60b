import type { Printer } from '../../contract/print.ts'
import type { PrinterFound } from '../shell-ports.ts'

/** What makes a file, a message or another program's input of what is printed, by name, driver or address. */
const VIRTUAL: readonly RegExp[] = [
  /\b(pdf|xps|fax|onenote|evernote)\b/i,
  /(pdf|xps|fax)[ _-]?(writer|printer|creator|document)/i,
  /cups[-_]?pdf|pdfcreator|cutepdf|dopdf|bullzip|ghostscript/i,
  /\b(to|as) (file|image)\b|image writer|print to/i,
  /^(file|cups-pdf|smtp|mailto):|^(portprompt|file|nul|xpsport):?$/i
]

/**
 * SECURITY: H32 our own list: a printer that puts nothing on paper is not on it, nor one that policy does not name.
 * A driver that hides what it is stays a residual risk.
 */
export const realPrinters = (found: readonly PrinterFound[], allowed: readonly string[] | undefined): readonly Printer[] =>
  found
    .filter(({ name, displayName, description, details }) => {
      const virtual = [name, displayName, description, ...details].some((text) => VIRTUAL.some((sign) => sign.test(text)))
      return !virtual && (allowed === undefined || allowed.includes(name))
    })
    .map(({ name, displayName }) => ({ name, label: displayName === '' ? name : displayName }))
