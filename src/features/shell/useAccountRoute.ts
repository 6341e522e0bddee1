import { watch } from 'vue'
import { useRouter } from 'vue-router'
import { useAccountsStore } from '@/stores/accounts'
import { useSessionStore } from '@/stores/session'
import { useCurrentAccount } from './useCurrentAccount'

/** Remembers the account in the address, and leaves it when another person acts who has no access to it. */
export function useAccountRoute() {
  const router = useRouter()
  const session = useSessionStore()
  const store = useAccountsStore()
  const { account, routeAccountId } = useCurrentAccount()
  let lastPersonId = ''

  watch(
    () => routeAccountId.value !== undefined && account.value?.id,
    (id) => {
      if (id) store.setLastUsed(id)
    },
    { immediate: true },
  )

  watch(
    () => store.accounts,
    (accounts) => {
      if (!accounts) return
      const someoneElse = lastPersonId !== '' && lastPersonId !== session.personId
      lastPersonId = session.personId
      if (!someoneElse || routeAccountId.value === undefined || account.value) return
      const [first] = accounts
      void router.replace(first ? { name: 'sharing', params: { accountId: first.id } } : { name: 'home' })
    },
    { immediate: true },
  )
}
