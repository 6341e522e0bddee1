import { defineStore } from 'pinia'
import { computed } from 'vue'
import { byId, planOf } from '@/domain/command/facts'
import type { Catalogue } from '@/domain/model/catalogue'
import { useAccountsStore } from './accounts'
import { useQuery } from './useQuery'

export const useCataloguesStore = defineStore('catalogues', () => {
  const accounts = useAccountsStore()
  const { data } = useQuery('catalogues')
  const catalogues = computed<readonly Catalogue[]>(() => data.value ?? [])

  /** A plan with its catalogue: ids mean something only within it (2.3). */
  const findPlan = (planId = '') => planOf({ catalogues: byId(catalogues.value) }, planId)

  /** The catalogue of the account that the page is about, else of the one that was used last. */
  const current = computed(() => {
    const account = accounts.accounts?.find(({ id }) => id === accounts.currentId) ?? accounts.lastUsed
    return findPlan(account?.treePlanId)?.catalogue
  })

  return { catalogues, current, findPlan }
})
