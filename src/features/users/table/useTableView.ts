import { computed, ref } from 'vue'
import type { UserColumn } from '@/domain/users/filter'
import { persistentStorage } from '@/stores/browser-storage'
import { defaultColumns, sortColumns } from './columns'

export type Density = 'comfortable' | 'compact'

const storedColumns = persistentStorage('seatplan.users.columns')
const storedDensity = persistentStorage('seatplan.users.density')
const chosen = ref(storedColumns.read()?.split(' ') ?? defaultColumns)
const density = ref<Density>(storedDensity.read() === 'compact' ? 'compact' : 'comfortable')

/** Columns and row height of the table, stored in this browser. */
export function useTableView() {
  const columns = computed(() => sortColumns(chosen.value))
  const isDefault = computed(
    () => columns.value.join() === defaultColumns.join() && density.value === 'comfortable',
  )

  function setColumns(next: readonly string[]) {
    chosen.value = sortColumns(next)
    storedColumns.write(columns.value.join(' '))
  }

  const toggle = (column: UserColumn) =>
    setColumns(
      columns.value.includes(column)
        ? columns.value.filter((one) => one !== column)
        : [...columns.value, column],
    )

  function setDensity(next: Density) {
    density.value = next
    storedDensity.write(next)
  }

  function reset() {
    setColumns(defaultColumns)
    setDensity('comfortable')
  }

  return {
    columns,
    toggle,
    isDefault,
    reset,
    density: computed({ get: () => density.value, set: setDensity }),
  }
}
