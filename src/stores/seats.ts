import { computed } from 'vue'
import { useAccountsStore } from './accounts'
import { defineScreenStore } from './defineScreenStore'
import { useQuery } from './useQuery'

/** The seats of the current account's tree, and why nobody can be invited now (S1, S4, I5). */
export const useSeatsStore = defineScreenStore('seats', () => {
  const accounts = useAccountsStore()
  const { data } = useQuery('sharingSelection', () =>
    accounts.currentId === undefined ? undefined : { accountId: accounts.currentId },
  )

  return {
    account: computed(() => data.value?.account),
    tree: computed(() => data.value?.tree),
    /** Undefined while it is read or if it may not be seen. */
    use: computed(() => data.value?.seats),
    /** Number of open subaccounts of the tree. */
    subaccounts: computed(() => data.value?.subaccounts ?? 0),
    /** Where the acting person may change access and invite. */
    rights: computed(() => data.value?.rights),
    inviteRefusal: computed(() => data.value?.inviteRefusal),
  }
})
