import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { tabStorage } from './browser-storage'
import { useQuery } from './useQuery'

const lastAccount = tabStorage('seatplan.account')

/** The acting person's accounts, the account of the current page, and the one this tab used last. */
export const useAccountsStore = defineStore('accounts', () => {
  /** Id of the account of the current page; other stores answer for it. */
  const currentId = ref<string>()
  /** Whoever acts now may have no access to it. */
  const lastId = ref(lastAccount.read())
  const { data: accounts } = useQuery('accountsOf', () => ({}))
  const lastUsed = computed(
    () => accounts.value?.find(({ id }) => id === lastId.value) ?? accounts.value?.[0],
  )

  function setLastUsed(id: string) {
    lastId.value = id
    lastAccount.write(id)
  }

  return { accounts, currentId, lastId, lastUsed, setLastUsed }
})

/** Makes the account of a page the current account of all stores. */
export function useAsCurrentAccount(accountId: () => string) {
  const accounts = useAccountsStore()
  watch(accountId, (id) => (accounts.currentId = id), { immediate: true, flush: 'sync' })
}
