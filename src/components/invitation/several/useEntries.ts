import type { Ref } from 'vue'
import { useAnnounce } from '@/components/base/useAnnounce'
import { readAddresses } from '@/domain/addresses/read'
import { MAX_INVITATIONS, type RecipientRow } from '@/domain/addresses/table'
import type { Recipient } from '@/stores/drafts'
import { useText } from '@/text/i18n'
import { corrected, withPieces, withRows } from './entries'

/** What is done with a list of addresses; what came of it is said to whoever does not see it. */
export function useRecipients(entries: Ref<readonly Recipient[]>) {
  const { t } = useText()
  const announce = useAnnounce()

  function take({ entries: next, added, twice, beyond }: ReturnType<typeof withPieces>) {
    entries.value = next
    const announcement = [
      added > 0 && t('several.added', {}, added),
      twice > 0 && t('several.twice', {}, twice),
      beyond > 0 && t('several.tooMany', { most: MAX_INVITATIONS }, beyond),
    ]
    announce(announcement.filter(Boolean).join(' '))
  }

  return {
    add: (text: string) => take(withPieces(entries.value, readAddresses(text))),
    addRows: (rows: readonly RecipientRow[]) => take(withRows(entries.value, rows)),
    correct(id: string, text: string) {
      entries.value = corrected(entries.value, id, readAddresses(text))
    },
    remove(ids: ReadonlySet<string>) {
      const [only, ...more] = entries.value.filter(({ id }) => ids.has(id))
      entries.value = entries.value.filter(({ id }) => !ids.has(id))
      if (only && more.length === 0) announce(t('several.removed', { email: only.typed }))
    },
    /** Gives one its own role; without one it gets what everyone gets. */
    setRole(id: string, role: string | undefined) {
      entries.value = entries.value.map((entry) => {
        if (entry.id !== id) return entry
        const { role: _, ...rest } = entry
        return role === undefined ? rest : { ...rest, role }
      })
    },
  }
}
