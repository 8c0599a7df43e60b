/** Page objects of a PDF as Chromium writes it; null where none is found: its pages are then not counted. */
export const pagesOf = (pdf: Uint8Array): number | null => {
  const found = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?!s)\b/g)
  return found === null ? null : found.length
}
