import { watch } from 'vue'
import { useRouter } from 'vue-router'
import { useAccountsStore } from '@/stores/accounts'
import { useSessionStore } from '@/stores/session'
import { useCurrentAccount } from './useCurrentAccount'

/** Remembers the account in the address, and leaves it when another person acts who has no access to it. */
export function useAccountInAddress() {
  const router = useRouter()
  const session = useSessionStore()
  const store = useAccountsStore()
  const { account, idInAddress } = useCurrentAccount()
  let whose = ''

  watch(
    () => idInAddress.value !== undefined && account.value?.id,
    (id) => {
      if (id) store.use(id)
    },
    { immediate: true },
  )

  watch(
    () => store.accounts,
    (mine) => {
      if (!mine) return
      const someoneElse = whose !== '' && whose !== session.personId
      whose = session.personId
      if (!someoneElse || idInAddress.value === undefined || account.value) return
      const [first] = mine
      void router.replace(first ? { name: 'sharing', params: { accountId: first.id } } : { name: 'home' })
    },
    { immediate: true },
  )
}
