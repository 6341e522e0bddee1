export type { RoleUsage } from '@/storage/queries/role-usage'
export type { NamedPerson, AccountRoles } from '@/storage/queries/roles'
