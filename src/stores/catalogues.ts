import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Catalogue } from '@/domain/catalogue/schema'
import { useLiveQuery } from './live'

/** The catalogues of the workspace, live. */
export const useCataloguesStore = defineStore('catalogues', () => {
  const live = useLiveQuery((queries) => queries.catalogues)
  const catalogues = computed<readonly Catalogue[]>(() => live.value ?? [])
  return { catalogues }
})
