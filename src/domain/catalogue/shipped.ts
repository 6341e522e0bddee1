import { levels } from './levels'
import type { Catalogue } from '@/domain/model/catalogue'
import { sharing } from './sharing'

/** The catalogues that every new workspace starts with. */
export const shippedCatalogues: readonly Catalogue[] = [levels, sharing]
