import { computed, type Ref } from 'vue'
import { useCatalogueText } from '@/components/catalogue/useCatalogueText'
import type { RoleUsage } from '@/stores/roles'
import { isolate } from '@/text/i18n'

/** Texts that say who gains or loses a permission: the number, first names and pending invitations. */
export function useRoleUsageText(usage: () => RoleUsage | undefined, heldBefore: Readonly<Ref<boolean>>) {
  const { t, list } = useCatalogueText()
  return computed(() => {
    const found = usage()
    if (!found) return undefined
    const { users, first, pending } = found
    const names = first.map(({ name, email }) => isolate(name || email))
    const more = users - names.length
    return {
      users: users === 0 ? t('roles.correct.nobody') : t('roles.people', {}, users),
      names: list(more > 0 ? [...names, t('common.more', {}, more)] : names),
      pending:
        pending > 0
          ? t(heldBefore.value ? 'roles.correct.pendingLoses' : 'roles.correct.pendingGains', {}, pending)
          : '',
    }
  })
}
