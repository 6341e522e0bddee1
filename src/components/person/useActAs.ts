import { computed } from 'vue'
import { useQuery } from '@/stores/useQuery'
import { useSessionStore } from '@/stores/session'
import { useText } from '@/text/i18n'

/** *Act as* for a row (W1): the person, or of an invitation whoever has a login with its address. */
export function useActAs(
  row: () => { personId?: string | undefined; name: string; email: string } | undefined,
) {
  const { t } = useText()
  const session = useSessionStore()
  const { data: recipient, loading } = useQuery('personaByEmail', () => {
    const { personId, email } = row() ?? {}
    return personId === undefined && email !== undefined ? { email } : undefined
  })
  const personId = computed(() => row()?.personId ?? recipient.value?.id)
  return {
    label: computed(() => t('actAs.name', { name: row()?.name || row()?.email || '' })),
    /** Why it cannot be. */
    reason: computed(() => {
      if (personId.value !== undefined)
        return personId.value === session.personId ? t('actAs.already') : undefined
      return loading.value ? undefined : t('users.noLogin')
    }),
    act() {
      if (personId.value !== undefined) session.actAs(personId.value)
    },
  }
}
