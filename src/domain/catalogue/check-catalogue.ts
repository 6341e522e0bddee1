import * as v from 'valibot'
import { Catalogue } from '@/domain/model/catalogue'

/** Permissions that commands check, so every catalogue must have them (2.3). */
const REQUIRED_PERMISSIONS = [
  ...['users.invite', 'users.revoke', 'users.change-access', 'account.rename', 'account.close'],
  ...['account.transfer', 'subaccounts.manage', 'billing.view', 'billing.edit'],
  ...['security.require-two-factor', 'api-keys.manage'],
]
/** Ids that no role may have: `owner` is not a role, and `custom` stands for custom permissions. */
const RESERVED = ['owner', 'custom']
export const MAX_PROBLEMS = 20

/** An inconsistency in a catalogue: `path` says where, `id` names what it is about. */
export interface CatalogueProblem {
  path: string
  kind: 'form' | 'twice' | 'unknown' | 'missing' | 'reserved' | 'owner-only'
  id: string
}

type ReportProblem = (path: string, kind: CatalogueProblem['kind'], id: string) => void

/** Checks the schema and the references of a value; returns the catalogue or its first problems. */
export function checkCatalogue(
  catalogueId: string,
  input: unknown,
): { catalogue: Catalogue } | { problems: CatalogueProblem[] } {
  const { success, output: catalogue, issues } = v.safeParse(Catalogue, input)
  const problems = success
    ? [
        ...(catalogue.id === catalogueId ? [] : [{ path: 'id', kind: 'unknown', id: catalogue.id } as const]),
        ...catalogueProblems(catalogue),
      ]
    : issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', kind: 'form', id: '' }) as const)
  return success && problems.length === 0 ? { catalogue } : { problems: problems.slice(0, MAX_PROBLEMS) }
}

/** What is inconsistent in a catalogue that has the right form. */
export function catalogueProblems(catalogue: Catalogue): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  const report: ReportProblem = (path, kind, id) => problems.push({ path, kind, id })
  checkIds(catalogue, report)
  checkReferences(catalogue, report)
  return problems
}

function checkIds({ areas, roles, plans }: Catalogue, report: ReportProblem): void {
  const permissions = areas.flatMap((area, a) =>
    area.permissions.map(({ id }, n) => ({ id, path: `areas.${a}.permissions.${n}.id` })),
  )
  const withPaths = (list: readonly { id: string }[], path: string) =>
    list.map(({ id }, n) => ({ id, path: `${path}.${n}.id` }))
  const lists = [withPaths(areas, 'areas'), permissions, withPaths(roles, 'roles'), withPaths(plans, 'plans')]
  for (const list of lists) reportDuplicates(list, report)
  for (const { id, path } of withPaths(roles, 'roles'))
    if (RESERVED.includes(id)) report(path, 'reserved', id)
  const permissionIds = new Set(permissions.map(({ id }) => id))
  for (const id of REQUIRED_PERMISSIONS) if (!permissionIds.has(id)) report('areas', 'missing', id)
}

function checkReferences({ areas, roles, plans, successorRole }: Catalogue, report: ReportProblem): void {
  const permissions = new Set(areas.flatMap((area) => area.permissions.map(({ id }) => id)))
  const roleIds = new Set(roles.map(({ id }) => id))
  const checkRefs = (ids: readonly string[], validIds: ReadonlySet<string>, path: string) => {
    const list = ids.map((id, n) => ({ id, path: `${path}.${n}` }))
    for (const one of list) if (!validIds.has(one.id)) report(one.path, 'unknown', one.id)
    reportDuplicates(list, report)
  }
  roles.forEach((role, n) => checkRefs(role.permissions, permissions, `roles.${n}.permissions`))
  areas.forEach((area, a) =>
    area.permissions.forEach(({ requires }, n) =>
      checkRefs(requires, permissions, `areas.${a}.permissions.${n}.requires`),
    ),
  )
  checkOwnerOnly({ areas, roles }, report)
  plans.forEach((plan, n) => checkRefs(plan.roles, roleIds, `plans.${n}.roles`))
  if (!roleIds.has(successorRole)) report('successorRole', 'unknown', successorRole)
}

/**
 * Permissions that are not grantable belong to the owner, so no role may have them (2.1), and no permission that can be
 * granted may require them (K10).
 */
function checkOwnerOnly({ areas, roles }: Pick<Catalogue, 'areas' | 'roles'>, report: ReportProblem): void {
  const permissions = areas.flatMap((area) => area.permissions)
  const ownerOnlyIds = new Set(permissions.flatMap(({ id, grantable }) => (grantable ? [] : id)))
  roles.forEach((role, n) => {
    role.permissions.forEach((id, at) => {
      if (ownerOnlyIds.has(id)) report(`roles.${n}.permissions.${at}`, 'owner-only', id)
    })
  })
  areas.forEach((area, a) =>
    area.permissions.forEach(({ grantable, requires }, n) =>
      requires.forEach((id, at) => {
        if (grantable && ownerOnlyIds.has(id))
          report(`areas.${a}.permissions.${n}.requires.${at}`, 'owner-only', id)
      }),
    ),
  )
}

function reportDuplicates(list: readonly { id: string; path: string }[], report: ReportProblem): void {
  const seen = new Set<string>()
  for (const { id, path } of list) {
    if (seen.has(id)) report(path, 'twice', id)
    seen.add(id)
  }
}
