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

/** With more users than this, the users of each role are not counted, because that reads all of them. */
const MAX_USERS_TO_COUNT = 2000

/** The role matrix of the current account: its catalogue, its plan, and the acting person's access (4.3). */
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
  /** Id of the acting person's column; undefined for custom permissions. */
  const ownColumnId = computed(() => {
    const access = roles.value && (roles.value.myAccess ?? { role: OWNER })
    return access && 'role' in access ? access.role : undefined
  })

  /** The owner's column is in every plan. */
  const isInPlan = ({ role }: MatrixColumn) => !role || plan.value?.roles.includes(role.id) === true
  const plansWith = ({ id }: MatrixColumn) =>
    catalogue.value?.plans.filter((one) => one.roles.includes(id)) ?? []

  /** Cells that differ from the shipped catalogue: role ids by permission id. */
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
  /** The matrix is shown without waiting for the shipped catalogues, which only mark corrections. */
  async function loadShipped() {
    shippedCatalogues.value = (await import('@/domain/catalogue/shipped')).shippedCatalogues
  }

  return {
    ...{ refusal, account, plan, catalogue, permissions, columns, ownColumnId, isInPlan, plansWith },
    ...{ corrections, loadShipped },
    maySeeUsers: computed(() => roles.value?.users !== undefined),
    /** Number of users by role id; undefined while unknown. */
    holders: computed(() => holders.value?.roles),
  }
})
