import { computed, shallowRef } from 'vue'
import { matrixColumns, OWNER } from '@/domain/access/role-matrix'
import type { MatrixColumn } from '@/domain/access/role-matrix'
import { cellsOnlyIn } from '@/domain/catalogue/edits'
import type { Catalogue } from '@/domain/model/catalogue'
import { useAccountsStore } from './accounts'
import { defineScreenStore } from './defineScreenStore'
import { useQuery } from './useQuery'

export type { NamedPerson } from '@/storage/queries/roles'
export type { RoleUsage } from '@/storage/queries/role-usage'

/** So many users are counted without being asked for. */
const MAX_USERS_TO_COUNT = 2000

/** The role matrix of the current account: its catalogue, its plan, and how the acting person stands to them (4.3). */
export const useRolesStore = defineScreenStore('roles', () => {
  const accounts = useAccountsStore()
  const ofAccount = () => (accounts.currentId === undefined ? undefined : { accountId: accounts.currentId })
  const { data: roles, refusal } = useQuery('roles', ofAccount)
  const { data: holders } = useQuery('roleHolders', () =>
    (roles.value?.users ?? Infinity) > MAX_USERS_TO_COUNT ? undefined : ofAccount(),
  )

  const account = computed(() => roles.value?.account)
  const plan = computed(() => roles.value?.tree.plan)
  const catalogue = computed(() => roles.value?.tree.catalogue)
  const permissions = computed(() => catalogue.value?.areas.flatMap((area) => area.permissions) ?? [])
  const columns = computed(() => (catalogue.value ? matrixColumns(catalogue.value) : []))
  /** The column of the acting person; nothing for custom permissions. */
  const ownColumnId = computed(() => {
    const access = roles.value && (roles.value.myAccess ?? { role: OWNER })
    return access && 'role' in access ? access.role : undefined
  })

  /** The owner needs no plan. */
  const isInPlan = ({ role }: MatrixColumn) => !role || plan.value?.roles.includes(role.id) === true
  const plansWith = ({ id }: MatrixColumn) =>
    catalogue.value?.plans.filter((one) => one.roles.includes(id)) ?? []

  /** Cells that are not as they were shipped: roles by permission. Nothing for a catalogue of one's own. */
  const corrections = computed(() => {
    const corrected = new Map<string, Set<string>>()
    const shipped = shippedCatalogues.value.find(({ id }) => id === catalogue.value?.id)
    if (!shipped || !catalogue.value) return corrected
    for (const { role, permission } of [
      ...cellsOnlyIn(catalogue.value, shipped),
      ...cellsOnlyIn(shipped, catalogue.value),
    ])
      corrected.set(permission, (corrected.get(permission) ?? new Set()).add(role))
    return corrected
  })
  const shippedCatalogues = shallowRef<readonly Catalogue[]>([])
  /** What was shipped is only needed to mark corrections: the matrix does not wait for it. */
  async function loadShipped() {
    shippedCatalogues.value = (await import('@/domain/catalogue/shipped')).shippedCatalogues
  }

  return {
    ...{ refusal, account, plan, catalogue, permissions, columns, ownColumnId, isInPlan, plansWith },
    ...{ corrections, loadShipped },
    /** Whether the acting person may see who has access. */
    maySeeUsers: computed(() => roles.value?.users !== undefined),
    /** How many hold each role, by its id, where that is known. */
    holders: computed(() => holders.value?.roles),
  }
})
