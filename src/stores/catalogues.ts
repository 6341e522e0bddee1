import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useLiveQuery } from './useLiveQuery'

/** The catalogues of the workspace, live. */
export const useCataloguesStore = defineStore('catalogues', () => {
  const live = useLiveQuery((queries) => queries.catalogues)
  const catalogues = computed<readonly Catalogue[]>(() => live.value ?? [])
  return { catalogues }
})
