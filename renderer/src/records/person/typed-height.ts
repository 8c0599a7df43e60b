const METRIC = /^(\d{2,3})(?:\s*cm)?$/i
const IMPERIAL = /^([3-8])\s*(?:'|ft|foot|\s)\s*(1[01]|\d)?\s*(?:"|in)?$/i

/** `180`, `180 cm`, `5'11`, `5 11`, `6 ft`. @returns centimetres, or null where it is not read as a height */
export const readHeight = (typed: string): number | null => {
  const metric = METRIC.exec(typed.trim())
  if (metric !== null) return Number(metric[1])
  const imperial = IMPERIAL.exec(typed.trim())
  return imperial === null ? null : Math.round((Number(imperial[1]) * 12 + Number(imperial[2] ?? 0)) * 2.54)
}
