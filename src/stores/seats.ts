import { computed } from 'vue'
import { useAccountsStore } from './accounts'
import { defineScreenStore } from './defineScreenStore'
import { useQuery } from './useQuery'

/** The seats of the current account's tree, and why nobody new can be invited now (S1, S4, I5); for any number of users. */
export const useSeatsStore = defineScreenStore('seats', () => {
  const accounts = useAccountsStore()
  const { data } = useQuery('sharingSelection', () =>
    accounts.currentId === undefined ? undefined : { accountId: accounts.currentId },
  )

  return {
    account: computed(() => data.value?.account),
    tree: computed(() => data.value?.tree),
    /** How they are taken; nothing while that is read, or where it may not be known. */
    use: computed(() => data.value?.seats),
    inviteRefusal: computed(() => data.value?.inviteRefusal),
  }
})
