import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Account } from '@/domain/model/rows'
import { tabStorage } from './browser-storage'
import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

const lastAccount = tabStorage('seatplan.account')

/** The accounts of the acting person, and the one that this tab last looked at. */
export const useAccountsStore = defineStore('accounts', () => {
  const session = useSessionStore()
  const lastId = ref(lastAccount.read())
  const loaded = useLiveQuery((queries) => {
    const { personId } = session
    return async () => ({ personId, accounts: await queries.accountsOf(personId) })
  })
  /** Nothing until it is known whose they are. */
  const accounts = computed<readonly Account[] | undefined>(() =>
    loaded.value?.personId === session.personId ? loaded.value.accounts : undefined,
  )
  const lastUsed = computed(
    () => accounts.value?.find(({ id }) => id === lastId.value) ?? accounts.value?.[0],
  )

  function setLastUsed(id: string) {
    lastId.value = id
    lastAccount.write(id)
  }

  return { accounts, lastUsed, setLastUsed }
})
