import { permissionsIn, permissionsOf } from '@/domain/access/effective-access'
import { sharing } from '@/domain/catalogue/sharing'
import type { Facts } from '@/domain/command/facts'
import type { Grant } from '@/domain/model/rows'

/** The bare floor of a check by three string ids: nested maps of ids to a bit field. */
export function stringBitset(facts: Facts) {
  const bits = new Map(permissionsIn(sharing).map(({ id }, index) => [id, 1 << index]))
  const fields = new Map<string, Map<string, number>>()
  const grant = ({ personId, accountId, access }: Grant) => {
    let field = 0
    for (const id of permissionsOf(sharing, access)) field |= bits.get(id) ?? 0
    const accounts = fields.get(personId) ?? new Map<string, number>()
    accounts.set(accountId, field)
    fields.set(personId, accounts)
  }
  for (const one of facts.grants.values()) grant(one)
  return {
    grant,
    may: (personId: string, permission: string, accountId: string) =>
      ((fields.get(personId)?.get(accountId) ?? 0) & (bits.get(permission) ?? 0)) !== 0,
  }
}
