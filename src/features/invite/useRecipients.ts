import type { Ref } from 'vue'
import { useAnnounce } from '@/ui/accessibility/useAnnounce'
import { readAddresses } from '@/domain/model/read-addresses'
import { ROW_LIMIT } from '@/domain/command/validation'
import type { RecipientRow } from '@/domain/invitation/recipients-table'
import type { Recipient } from '@/stores/invitation-drafts'
import { useText } from '@/text/i18n'
import { correctAddress, addAddresses, addTableRows } from './recipients'

/** Edits the list of addresses and announces the result to screen readers. */
export function useRecipients(entries: Ref<readonly Recipient[]>) {
  const { t } = useText()
  const announce = useAnnounce()

  function apply({ entries: next, added, duplicates, overLimit }: ReturnType<typeof addAddresses>) {
    entries.value = next
    const announcement = [
      added > 0 && t('several.added', {}, added),
      duplicates > 0 && t('several.twice', {}, duplicates),
      overLimit > 0 && t('several.tooMany', { most: ROW_LIMIT }, overLimit),
    ]
    announce(announcement.filter(Boolean).join(' '))
  }

  return {
    add: (text: string) => apply(addAddresses(entries.value, readAddresses(text))),
    addRows: (rows: readonly RecipientRow[]) => apply(addTableRows(entries.value, rows)),
    correct(id: string, text: string) {
      entries.value = correctAddress(entries.value, id, readAddresses(text))
    },
    remove(ids: ReadonlySet<string>) {
      const [only, ...more] = entries.value.filter(({ id }) => ids.has(id))
      entries.value = entries.value.filter(({ id }) => !ids.has(id))
      if (only && more.length === 0) announce(t('several.removed', { email: only.value }))
    },
    /** Without a role, the recipient gets the access that everyone gets. */
    setRole(id: string, role: string | undefined) {
      entries.value = entries.value.map((entry) => {
        if (entry.id !== id) return entry
        const { role: _, ...rest } = entry
        return role === undefined ? rest : { ...rest, role }
      })
    },
  }
}
