import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { tabStorage } from './browser-storage'
import { useQuery } from './useQuery'

const lastAccount = tabStorage('seatplan.account')

/** The accounts of the acting person, and the one that this tab last looked at. */
export const useAccountsStore = defineStore('accounts', () => {
  const lastId = ref(lastAccount.read())
  const { data: accounts } = useQuery('accountsOf', () => ({}))
  const lastUsed = computed(
    () => accounts.value?.find(({ id }) => id === lastId.value) ?? accounts.value?.[0],
  )

  function setLastUsed(id: string) {
    lastId.value = id
    lastAccount.write(id)
  }

  return { accounts, lastUsed, setLastUsed }
})
