import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useQuery } from './useQuery'

export const useCataloguesStore = defineStore('catalogues', () => {
  const { data } = useQuery('catalogues')
  const catalogues = computed<readonly Catalogue[]>(() => data.value ?? [])
  return { catalogues }
})
