import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useAccountsStore } from './accounts'
import { useQuery } from './useQuery'

export const useCataloguesStore = defineStore('catalogues', () => {
  const accounts = useAccountsStore()
  const { data } = useQuery('catalogues')
  const catalogues = computed<readonly Catalogue[]>(() => data.value ?? [])

  const findCatalogue = (catalogueId: string | undefined) =>
    catalogues.value.find(({ id }) => id === catalogueId)

  /** The catalogue of the account that the page is about, else of the one that was used last. */
  const current = computed(() => {
    const account = accounts.accounts?.find(({ id }) => id === accounts.currentId) ?? accounts.lastUsed
    return findCatalogue(account?.catalogueOfTree)
  })

  return { catalogues, current, findCatalogue }
})
