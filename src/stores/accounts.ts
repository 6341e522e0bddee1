import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { tabStorage } from './browser-storage'
import { useQuery } from './useQuery'

const lastAccount = tabStorage('seatplan.account')

/** The accounts of the acting person, the one on the page, and the one that this tab last looked at. */
export const useAccountsStore = defineStore('accounts', () => {
  /** The account of the page: what the stores of its subjects answer for. */
  const currentId = ref<string>()
  const lastId = ref(lastAccount.read())
  const { data: accounts } = useQuery('accountsOf', () => ({}))
  const lastUsed = computed(
    () => accounts.value?.find(({ id }) => id === lastId.value) ?? accounts.value?.[0],
  )

  function setLastUsed(id: string) {
    lastId.value = id
    lastAccount.write(id)
  }

  return { accounts, currentId, lastUsed, setLastUsed }
})

/** Makes the account of a page the current one for all stores. */
export function useCurrentAccountId(accountId: () => string) {
  const accounts = useAccountsStore()
  watch(accountId, (id) => (accounts.currentId = id), { immediate: true, flush: 'sync' })
}
