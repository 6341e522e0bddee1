import { shallowRef, type Ref } from 'vue'
import { useAnnounce } from '@/ui/accessibility/useAnnounce'
import { isTable } from '@/domain/invitation/recipients-columns'
import { readAddresses } from '@/domain/model/read-addresses'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Recipient } from '@/stores/invitation-drafts'
import { useText } from '@/text/i18n'
import { readCsvText, type CsvTable } from './read-csv'
import { correctAddress, addAddresses, addTableRows, type LeftOutAddress } from './recipients'
import type { TextEdit } from './text-edit'

/** What was read from a text or a file, and what of it was not taken (K6). */
export interface ReadReport {
  read: number
  taken: number
  leftOut: readonly LeftOutAddress[]
  table?: CsvTable
}

/** The list and the text of the field before a change. */
interface Snapshot {
  entries: readonly Recipient[]
  edit: TextEdit
}

const noText: TextEdit = { text: '', from: 0, to: 0 }

/** Edits the list of addresses, announces the result to screen readers, and takes changes back. */
export function useRecipients(entries: Ref<readonly Recipient[]>, roles: () => Catalogue['roles']) {
  const { t } = useText()
  const announce = useAnnounce()
  const report = shallowRef<ReadReport>()
  const past: Snapshot[] = []
  const future: Snapshot[] = []

  function change(next: readonly Recipient[], edit = noText) {
    past.push({ entries: entries.value, edit })
    future.length = 0
    entries.value = next
  }

  function apply({ entries: next, leftOut }: ReturnType<typeof addAddresses>, table?: CsvTable) {
    const taken = next.length - entries.value.length
    const above = table?.unused.filter((one) => 'line' in one).length ?? 0
    const read = taken + leftOut.length + above
    const isNews = leftOut.length > 0 || table?.isGuessed || (table?.unused.length ?? 0) > 0
    report.value = isNews ? { read, taken, leftOut, ...(table && { table }) } : undefined
    const announcement = [
      taken > 0 && t('several.added', {}, taken),
      read > taken && t('several.leftOut', {}, read - taken),
    ]
    announce(announcement.filter(Boolean).join(' '))
    return next
  }

  function add(text: string, edit?: TextEdit) {
    change(apply(addAddresses(entries.value, readAddresses(text))), edit)
  }

  function addTable(table: CsvTable, edit?: TextEdit) {
    change(apply(addTableRows(entries.value, table.rows), table), edit)
  }

  /** A pasted table has roles and messages as a file has. */
  async function addPasted(text: string, edit: TextEdit) {
    if (!isTable(text)) return add(text, edit)
    const table = await readCsvText(text, roles())
    return 'rows' in table ? addTable(table, edit) : add(text, edit)
  }

  /** Returns the text to restore, if there is a change to take back. */
  function move(from: Snapshot[], to: Snapshot[], edit: TextEdit): TextEdit | undefined {
    const snapshot = from.pop()
    if (!snapshot) return undefined
    to.push({ entries: entries.value, edit })
    entries.value = snapshot.entries
    report.value = undefined
    return snapshot.edit
  }

  function update(id: string, next: (entry: Recipient) => Recipient) {
    change(entries.value.map((entry) => (entry.id === id ? next(entry) : entry)))
  }

  return {
    report,
    add,
    addPasted,
    addTable,
    correct(id: string, text: string) {
      change(correctAddress(entries.value, id, readAddresses(text)))
    },
    remove(ids: ReadonlySet<string>) {
      const [only, ...more] = entries.value.filter(({ id }) => ids.has(id))
      change(entries.value.filter(({ id }) => !ids.has(id)))
      if (only && more.length === 0) announce(t('several.removed', { email: only.value }))
    },
    /** Without a role, the recipient gets the access that everyone gets. */
    setRole(id: string, role: string | undefined) {
      update(id, ({ role: _, ...rest }) => (role === undefined ? rest : { ...rest, role }))
    },
    /** Takes a row as it was read. */
    acceptFault(id: string) {
      update(id, ({ fault: _, ...rest }) => rest)
    },
    undo: (edit: TextEdit) => move(past, future, edit),
    redo: (edit: TextEdit) => move(future, past, edit),
  }
}
