import { watch } from 'vue'
import { useRouter } from 'vue-router'
import type { Account } from '@/domain/model/rows'
import { useAccountsStore } from '@/stores/accounts'

/** Nobody stays at the address of an account that they have closed: on to the primary account, else home (C6). */
export function useLeaveClosedAccount(accountId: () => string) {
  const router = useRouter()
  const store = useAccountsStore()
  const hasAccess = (id: string) => store.accounts?.some((account) => account.id === id) ?? false

  return (closed: Account) => {
    if (closed.kind === 'subaccount' && closed.id !== accountId()) return
    const navigate = () =>
      void router.replace(
        closed.kind === 'subaccount' && hasAccess(closed.primaryId)
          ? { name: 'accounts', params: { accountId: closed.primaryId } }
          : { name: 'home' },
      )
    // Home leads on to an account: not before this one has left the list. The page may be gone by then.
    if (hasAccess(closed.id)) watch(() => hasAccess(closed.id), navigate, { once: true })
    else navigate()
  }
}
