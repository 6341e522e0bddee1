import { computed } from 'vue'
import { useNamesOfCatalogue } from '@/components/catalogue/useNamesOfCatalogue'
import { sameAccess } from '@/domain/access/effective-access'
import type { Access } from '@/domain/model/rows'
import { useCataloguesStore } from '@/stores/catalogues'
import type { ProfileTree } from '@/stores/profile'
import { accessText } from '@/text/names'
import { isolate, shortList, useText } from '@/text/i18n'

/** Number of accounts named per line. */
const MAX_NAMES = 4

/** Formats a person's access in an account tree, one line per access; a single account is not named. */
export function useMyAccess(tree: () => ProfileTree) {
  const text = useText()
  const catalogues = useCataloguesStore()
  const names = useNamesOfCatalogue(() => catalogues.findCatalogue(tree().primary.catalogueId))

  return computed(() => {
    const { accounts, owned } = tree()
    if (owned) return [text.t('profile.connections.everything', {}, accounts.length)]
    const groups: { access: Access; accounts: string[] }[] = []
    for (const { access, account } of accounts) {
      if (access === 'owner') continue
      const group = groups.find((one) => sameAccess(one.access, access))
      if (group) group.accounts.push(account.name)
      else groups.push({ access, accounts: [account.name] })
    }
    return groups.map((group) => {
      const access = accessText(group.access, text, names.value)
      if (accounts.length === 1) return access
      const on = shortList(group.accounts.map(isolate), text, MAX_NAMES)
      return text.t('profile.connections.on', { access, accounts: on })
    })
  })
}
