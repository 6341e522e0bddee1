import { levels } from './levels'
import type { Catalogue } from './schema'
import { sharing } from './sharing'

/** The catalogues that every new workspace starts with. */
export const shippedCatalogues: readonly Catalogue[] = [levels, sharing]
