import { onBeforeUnmount, shallowRef } from 'vue'
import { formulaCell } from '@/domain/users/csv-formula'
import type { UserColumn } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import type { VisibleUsers } from '@/stores/users'
import { useText } from '@/text/i18n'
import { csvCells, csvColumns, csvHeader } from '@/text/users-csv'
import { saveFile } from '@/ui/browser/save-file'

/** So many rows at once: the page stays quick while it goes on. */
const SLICE_SIZE = 1000
const BYTE_ORDER_MARK = '\uFEFF'

interface UsersExportOptions {
  users: () => VisibleUsers | undefined
  /** Asks for rows that are not read yet. */
  load: (first: number, last: number) => void
  columns: () => readonly UserColumn[]
  roleName: () => (id: string) => string
  accountName: () => string
  /** Workspace time, UTC ms. */
  at: () => number
}

/** Writes what is shown into a CSV file: filter, order and columns are those of the table (F-12). */
export function useUsersExport({ users, load, columns, roleName, accountName, at }: UsersExportOptions) {
  const text = useText()
  const progress = shallowRef<{ done: number; all: number }>()
  let isUnmounted = false

  /** How many rows were written; nothing when somebody has gone meanwhile. */
  async function write(): Promise<number | undefined> {
    if (progress.value) return undefined
    progress.value = { done: 0, all: users()?.count ?? 0 }
    try {
      const { default: papa } = await import('papaparse')
      const exportColumns = csvColumns(columns())
      const cells = csvCells(exportColumns, text, roleName())
      const csvLines = (rows: string[][]) =>
        `${papa.unparse(rows, { newline: '\r\n', escapeFormulae: formulaCell })}\r\n`
      const parts = [BYTE_ORDER_MARK, csvLines([csvHeader(exportColumns, text)])]
      let done = 0
      while (done < (users()?.count ?? 0)) {
        const rows = await slice(done)
        if (isUnmounted) return undefined
        parts.push(csvLines(rows.map(cells)))
        done += rows.length
        progress.value = { done, all: users()?.count ?? done }
      }
      const date = new Date(at()).toISOString().slice(0, 10)
      const name = text.t('users.export.file', { account: accountName(), date })
      saveFile(`${name}.csv`, parts, 'text/csv;charset=utf-8')
      return done
    } finally {
      progress.value = undefined
    }
  }

  /** The next rows, as soon as all of them are read. */
  async function slice(first: number): Promise<UserRow[]> {
    for (;;) {
      const rows = users()
      const last = Math.min(first + SLICE_SIZE, rows?.count ?? 0) - 1
      const found = Array.from({ length: last - first + 1 }, (_, n) => rows?.at(first + n))
      if (isUnmounted || found.every((row) => row !== undefined)) {
        await new Promise((next) => setTimeout(next))
        return found.filter((row) => row !== undefined)
      }
      load(first, last)
      await new Promise((next) => setTimeout(next, 30))
    }
  }

  onBeforeUnmount(() => (isUnmounted = true))

  return { write, progress }
}
