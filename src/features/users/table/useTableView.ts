import { computed, ref } from 'vue'
import type { UserColumn } from '@/domain/users/filter'
import { useMediaQuery } from '@/ui/browser/useMediaQuery'
import { persistentStorage } from '@/stores/browser-storage'
import { defaultColumns, sortColumns } from './columns'

export type Density = 'comfortable' | 'compact'

const storedColumns = persistentStorage('seatplan.users.columns')
const storedDensity = persistentStorage('seatplan.users.density')
/** Undefined until somebody chooses columns. */
const chosen = ref<readonly string[] | undefined>(storedColumns.read()?.split(' ').filter(Boolean))
const density = ref<Density>(storedDensity.read() === 'compact' ? 'compact' : 'comfortable')

/** Columns and row height of the table, stored in this browser. */
export function useTableView() {
  const isWide = useMediaQuery('(min-width: 1440px)')
  const usual = computed(() => defaultColumns(isWide.value))
  const columns = computed(() => sortColumns(chosen.value?.length ? chosen.value : usual.value))
  const isDefault = computed(
    () => columns.value.join() === usual.value.join() && density.value === 'comfortable',
  )

  function setColumns(next: readonly string[]) {
    chosen.value = next
    storedColumns.write(next.join(' '))
  }

  const toggle = (column: UserColumn) =>
    setColumns(
      sortColumns(
        columns.value.includes(column)
          ? columns.value.filter((one) => one !== column)
          : [...columns.value, column],
      ),
    )

  function setDensity(next: Density) {
    density.value = next
    storedDensity.write(next)
  }

  function reset() {
    setColumns([])
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
