import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { RoleUsage } from '@/storage/queries/role-usage'
export type { NamedPerson, AccountRoles } from '@/storage/queries/roles'

/** The roles of an account and what each may do; or why the acting person may not know. Live. */
export function useRoles(accountId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [accountId(), session.personId]
    return () => queries.roles(id, actorId)
  })
}

/** Who has which role on an account, and who may do one thing there; asked only while `asked` says what. Live. */
export function useRoleHolders(
  accountId: () => string,
  params: () => { permission: string | undefined } | undefined,
) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId, question] = [accountId(), session.personId, params()]
    return question && (() => queries.roleHolders(id, question.permission, actorId))
  })
}

/** Who has a role in any account of a catalogue: what the designer looks at before changing it. Live. */
export const useRoleUsage = (catalogueId: () => string, roleId: () => string) =>
  useLiveQuery((queries) => {
    const [id, role] = [catalogueId(), roleId()]
    return () => queries.roleUsage(id, role)
  })
