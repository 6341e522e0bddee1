import { computed } from 'vue'
import { sameAccess } from '@/domain/access'
import type { ChangeAccess } from '@/domain/commands'
import type { Access } from '@/domain/model'
import { useCommand, usePreview } from '@/stores/command'
import type { SharingRow } from '@/stores/sharing'
import { refusedRows, targets, useBulk } from './useBulk'

/** So many who have the same access today. */
export interface RoleChangeGroup {
  before: Access
  count: number
}

const nothing: Access = { permissions: [] }

/** A level for all that are selected: whom it changes, what that means, and doing it in one step. */
export function useBulkRole(
  accountId: () => string,
  keys: () => readonly string[],
  role: () => string | undefined,
) {
  const bulk = useBulk(accountId, keys)
  const { run, busy, refusal: submitRefusal, refusals } = useCommand()

  const accessOf = ({ accesses }: SharingRow) =>
    accesses.find((one) => one.accountId === accountId())?.access ?? nothing
  /** Who has it already stays as is. */
  const changing = computed(() => {
    const roleId = role()
    return roleId === undefined
      ? []
      : bulk.able.value.filter((row) => !sameAccess(accessOf(row), { role: roleId }))
  })
  const groups = computed(() => {
    const found: RoleChangeGroup[] = []
    for (const row of changing.value) {
      const before = accessOf(row)
      const sameGroup = found.find((group) => sameAccess(group.before, before))
      if (sameGroup) sameGroup.count += 1
      else found.push({ before, count: 1 })
    }
    return found.sort((a, b) => b.count - a.count)
  })
  const command = computed((): ChangeAccess | undefined => {
    const [roleId, primaryId] = [role(), bulk.sharing.value?.tree.primary.id]
    if (roleId === undefined || primaryId === undefined || changing.value.length === 0) return undefined
    const offers = [{ accountId: accountId(), access: { role: roleId } }]
    return { type: 'ChangeAccess', primaryId, ...targets(changing.value), offers }
  })
  const preview = usePreview(() => command.value)
  const answer = computed(() => (command.value ? preview.value?.answer : undefined))
  const refusal = computed(
    () =>
      submitRefusal.value ?? (answer.value && 'refusal' in answer.value ? answer.value.refusal : undefined),
  )
  const refused = computed(() => refusedRows(refusal.value, changing.value))

  return {
    ...bulk,
    changing,
    groups,
    event: computed(() =>
      answer.value && 'event' in answer.value && answer.value.event.type === 'AccessChanged'
        ? answer.value.event
        : undefined,
    ),
    refused,
    /** What speaks against all of it. */
    whole: computed(() => (refused.value.length > 0 ? undefined : refusal.value)),
    busy,
    attempt: refusals,
    change: async () => (command.value ? run(command.value) : undefined),
  }
}
