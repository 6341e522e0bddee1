import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useAccountsStore } from '@/stores/accounts'

/** The account in the address; on a page without one, the account that this tab last looked at. */
export function useCurrentAccount() {
  const route = useRoute()
  const store = useAccountsStore()
  const routeAccountId = computed(() => {
    const { accountId } = route.params
    return typeof accountId === 'string' ? accountId : undefined
  })
  /** Undefined if the acting person has no access to the account in the address. */
  const account = computed(() =>
    routeAccountId.value === undefined
      ? store.lastUsed
      : store.accounts?.find(({ id }) => id === routeAccountId.value),
  )
  /** The primary account of a subaccount, where the acting person has access to it. */
  const parent = computed(() => {
    const { kind, primaryId } = account.value ?? {}
    return kind === 'subaccount' ? store.accounts?.find(({ id }) => id === primaryId) : undefined
  })
  return { account, parent, routeAccountId }
}
