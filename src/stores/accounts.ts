import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Account } from '@/domain/model'
import { inTab } from './kept'
import { useLive } from './live'
import { useSessionStore } from './session'

const last = inTab('seatplan.account')

/** The accounts of the acting person, and the one that this tab last looked at. */
export const useAccountsStore = defineStore('accounts', () => {
  const session = useSessionStore()
  const lastId = ref(last.read())
  const known = useLive((queries) => {
    const { personId } = session
    return async () => ({ personId, accounts: await queries.accountsOf(personId) })
  })
  /** Nothing until it is known whose they are. */
  const accounts = computed<readonly Account[] | undefined>(() =>
    known.value?.personId === session.personId ? known.value.accounts : undefined,
  )
  const lastUsed = computed(
    () => accounts.value?.find(({ id }) => id === lastId.value) ?? accounts.value?.[0],
  )

  function use(id: string) {
    lastId.value = id
    last.write(id)
  }

  return { accounts, lastUsed, use }
})
