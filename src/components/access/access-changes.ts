import { permissionsOf } from '@/domain/access/effective-access'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'
import type { Text } from '@/text/i18n'

export interface AccountChange {
  accountId: string
  accountName: string
  before: Access
  /** Undefined when the access is revoked. */
  after: Access | undefined
}

export interface ChangeGroup {
  accounts: string[]
  before: Access
  after: Access
}

/** The permissions that `one` has and `other` does not have. */
export function extraPermissions(catalogue: Catalogue, one: Access, other: Access): string[] {
  const held = permissionsOf(catalogue, other)
  return [...permissionsOf(catalogue, one)].filter((id) => !held.has(id))
}

/** Groups accounts with the same gained and lost permissions, so that each difference is shown once. */
export function groupByDifference(catalogue: Catalogue, changes: readonly AccountChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const { accountName, before, after } of changes) {
    if (!after) continue
    const key = [extraPermissions(catalogue, after, before), extraPermissions(catalogue, before, after)]
      .map((ids) => ids.sort().join())
      .join(' - ')
    const group = groups.get(key)
    if (group) group.accounts.push(accountName)
    else groups.set(key, { accounts: [accountName], before, after })
  }
  return [...groups.values()]
}

/** Says in one line how many permissions are gained and lost; undefined if the permissions are the same. */
export function differenceSummary(
  catalogue: Catalogue,
  before: Access,
  after: Access,
  t: Text['t'],
): string | undefined {
  const [gains, loses] = [
    extraPermissions(catalogue, after, before).length,
    extraPermissions(catalogue, before, after).length,
  ]
  if (gains > 0 && loses > 0) return t('sharing.editing.both', { gains, loses })
  if (gains > 0) return t('sharing.editing.gains', {}, gains)
  return loses > 0 ? t('sharing.editing.loses', {}, loses) : undefined
}
