import { weighted } from '../weighted.ts'
import { BRITISH } from './british.ts'
import { WORLDWIDE } from './worldwide.ts'

export const COMMUNITIES = [...BRITISH, ...WORLDWIDE]
export const anyCommunity = weighted(COMMUNITIES.map((community) => [community, community.share] as const))
