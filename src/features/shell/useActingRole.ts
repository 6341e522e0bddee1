import { computed } from 'vue'
import { useAccountsStore } from '@/stores/accounts'
import { useCataloguesStore } from '@/stores/catalogues'
import { useQuery } from '@/stores/useQuery'
import { useSessionStore } from '@/stores/session'
import { accessText } from '@/text/names'
import { useText } from '@/text/i18n'
import { useCurrentAccount } from './useCurrentAccount'

/** What the acting person is in the tree of the page, and its owner, if that is somebody else. */
export function useActingRole() {
  const text = useText()
  const session = useSessionStore()
  const accounts = useAccountsStore()
  const catalogues = useCataloguesStore()
  const { account, routeAccountId } = useCurrentAccount()
  const { data } = useQuery('personaRole', () => {
    const accountId = routeAccountId.value ?? account.value?.id ?? accounts.lastId ?? undefined
    // Whoever has accounts will be led to one.
    if (accountId === undefined && accounts.accounts === undefined) return undefined
    return { personId: session.personId, accountId }
  })

  return {
    role: computed(() => {
      const { access, catalogueId } = data.value ?? {}
      if (!data.value || session.isNobody) return undefined
      if (!access) return text.t('access.none')
      if (access === 'owner') return text.t('access.owner')
      const roles = catalogues.findCatalogue(catalogueId)?.roles
      const role = (id: string) => roles?.find((one) => one.id === id)?.label[text.locale.value] ?? id
      return accessText(access, text, { role })
    }),
    owner: computed(() => {
      const owner = data.value?.owner
      return owner && owner.id !== session.personId ? owner : undefined
    }),
  }
}
