import { computed, type Ref } from 'vue'
import { sameAccess } from '@/domain/access/effective-access'
import type { ChangeAccess } from '@/domain/membership/change-access'
import type { Access } from '@/domain/model/rows'
import { useDialogCommand } from '@/components/command/useDialogCommand'
import { eventIn } from '@/stores/useCommand'
import type { SharingRow } from '@/stores/sharing'
import { refusedRowsOf, commandTargets, useBulkSelection } from './useBulkSelection'

/** Users who have the same access today, counted. */
export interface RoleChangeGroup {
  before: Access
  count: number
}

const NO_ACCESS: Access = { permissions: [] }

/** Previews and runs one command that gives one role to all selected rows. */
export function useBulkRole(
  open: Ref<boolean>,
  accountId: () => string,
  keys: () => readonly string[],
  role: () => string | undefined,
  onDone: () => void,
) {
  const bulk = useBulkSelection(accountId, keys)

  const accessOf = ({ accesses }: SharingRow) =>
    accesses.find((one) => one.accountId === accountId())?.access ?? NO_ACCESS
  /** The rows that do not have the role yet. */
  const changing = computed(() => {
    const roleId = role()
    return roleId === undefined
      ? []
      : bulk.eligible.value.filter((row) => !sameAccess(accessOf(row), { role: roleId }))
  })
  const groups = computed(() => {
    const result: RoleChangeGroup[] = []
    for (const row of changing.value) {
      const before = accessOf(row)
      const sameGroup = result.find((group) => sameAccess(group.before, before))
      if (sameGroup) sameGroup.count += 1
      else result.push({ before, count: 1 })
    }
    return result.sort((a, b) => b.count - a.count)
  })
  const command = computed((): ChangeAccess | undefined => {
    const [roleId, primaryId] = [role(), bulk.sharing.value?.tree.primary.id]
    if (roleId === undefined || primaryId === undefined || changing.value.length === 0) return undefined
    const offers = [{ accountId: accountId(), access: { role: roleId } }]
    return { type: 'ChangeAccess', primaryId, ...commandTargets(changing.value), offers }
  })
  const { preview, refusal, refusalCount, busy, submit } = useDialogCommand(open, {
    command: () => command.value,
    onDone,
  })
  const refused = computed(() => refusedRowsOf(refusal.value, changing.value))

  return {
    ...bulk,
    changing,
    groups,
    event: computed(() => eventIn(preview.value, 'AccessChanged')),
    refused,
    /** A refusal that is not about single rows. */
    overallRefusal: computed(() => (refused.value.length > 0 ? undefined : refusal.value)),
    busy,
    refusalCount,
    submit,
  }
}
