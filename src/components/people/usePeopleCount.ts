import type { PeopleTab } from '@/domain/users/filter'
import { useText } from '@/text/i18n'

/** Says of a tab how many are in it, and who they are. */
export function usePeopleCount() {
  const { t } = useText()

  return ({ all, active, pending, past }: Record<PeopleTab, number>, tab: PeopleTab): string => {
    if (tab !== 'all') return t(`sharing.count.${tab}`, {}, { active, pending, past }[tab])
    const parts = [
      all > active + pending && t('sharing.count.owner'),
      active > 0 && t('sharing.seats.active', {}, active),
      pending > 0 && t('sharing.seats.pending', {}, pending),
    ]
    return `${t('sharing.count.all', {}, all)}: ${parts.filter(Boolean).join(', ')}`
  }
}
