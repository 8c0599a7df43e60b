/** Code 39 (ISO/IEC 16388): bars and gaps in turn, w wide, n narrow. Only what a print's number is written with. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'nnnwwnwnn',
  '1': 'wnnwnnnnw',
  '2': 'nnwwnnnnw',
  '3': 'wnwwnnnnn',
  '4': 'nnnwwnnnw',
  '5': 'wnnwwnnnn',
  '6': 'nnwwwnnnn',
  '7': 'nnnwnnwnw',
  '8': 'wnnwnnwnn',
  '9': 'nnwwnnwnn',
  '-': 'nwnnnnwnw',
  P: 'nnwnwnnwn',
  '*': 'nwnnwnwnn'
}
const WIDE = 3
const HEIGHT = 24

/**
 * A print's number as bars for a scanner that types what it reads; empty where it is written with other signs.
 * @param number `P-26-000123`
 */
export const barCode = (number: string): string => {
  const signs = [...`*${number}*`].map((sign) => SIGNS[sign])
  const bars: string[] = []
  let at = 0
  for (const sign of signs) {
    if (sign === undefined) return ''
    ;[...sign].forEach((width, index) => {
      const modules = width === 'w' ? WIDE : 1
      if (index % 2 === 0) bars.push(`M${at} 0h${modules}v${HEIGHT}h-${modules}z`)
      at += modules
    })
    at += 1
  }
  return `<svg class="bars" viewBox="0 0 ${at - 1} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path d="${bars.join('')}"/></svg>`
}
