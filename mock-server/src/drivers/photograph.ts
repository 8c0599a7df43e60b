import type { PersonContent } from '../../api/people.ts'

const HAIR: readonly (readonly [pattern: RegExp, colour: string])[] = [
  [/bald|shaven/i, 'none'],
  [/black/i, '#222'],
  [/fair|blond/i, '#c9b27a'],
  [/grey|white/i, '#a9a9a9'],
  [/red|ginger|auburn/i, '#8a4a2a']
]
const BROWN = '#4a3526'
const BROAD = /stocky|heavy|large|broad/i

/**
 * A stand-in for a photograph: a silhouette drawn from what the record says of build and hair. It shows nobody.
 * @returns an SVG as a `data:` address
 */
export const silhouette = ({ build = '', hair = '', sex }: Pick<PersonContent, 'build' | 'hair' | 'sex'>): string => {
  const colour = HAIR.find(([pattern]) => pattern.test(hair))?.[1] ?? BROWN
  const long = /long|shoulder/i.test(hair) || (hair === '' && sex === 'F')
  const width = BROAD.test(build) ? 78 : 64
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 230" width="180" height="230">',
    '<rect width="180" height="230" fill="#d9dee2"/>',
    colour !== 'none' && long ? `<path d="M52 92a38 44 0 0 1 76 0v70H52z" fill="${colour}"/>` : '',
    `<path d="M${90 - width} 230c0-50 26-66 ${width}-66s${width} 16 ${width} 66z" fill="#5b6670"/>`,
    '<rect x="78" y="130" width="24" height="40" fill="#8b939a"/>',
    '<ellipse cx="90" cy="100" rx="34" ry="44" fill="#8b939a"/>',
    colour === 'none' ? '' : `<path d="M56 98a34 46 0 0 1 68 0c-8-18-18-24-34-24s-26 6-34 24z" fill="${colour}"/>`,
    '<text x="90" y="224" font-family="sans-serif" font-size="12" text-anchor="middle" fill="#fff">SYNTHETIC</text>',
    '</svg>'
  ].join('')
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
