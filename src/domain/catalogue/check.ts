import * as v from 'valibot'
import type { Facts } from '../facts'
import { Catalogue } from './schema'

/** Permissions that commands ask for: every catalogue has them (2.3). */
const governing = [
  ...['users.invite', 'users.revoke', 'users.change-access', 'account.rename', 'account.close'],
  ...['account.transfer', 'subaccounts.manage', 'billing.view', 'billing.edit'],
  ...['security.require-two-factor', 'api-keys.manage'],
]
/** The owner is no role, and neither are permissions ticked by hand. */
const RESERVED = ['owner', 'custom']
/** As many problems as are told at once. */
const MOST = 20

/** Something in a catalogue that does not hold together, by its path; `id`: of what it is about. */
export interface CatalogueProblem {
  path: string
  kind: 'form' | 'twice' | 'unknown' | 'missing' | 'elsewhere' | 'reserved' | 'owner-only'
  id: string
}

type Find = (path: string, kind: CatalogueProblem['kind'], id: string) => void

/** A catalogue in the form of the schema, with no reference left dangling; else the first of its problems. */
export function checkedCatalogue(
  facts: Pick<Facts, 'catalogues'>,
  catalogueId: string,
  given: unknown,
): { catalogue: Catalogue } | { problems: CatalogueProblem[] } {
  const { success, output: catalogue, issues } = v.safeParse(Catalogue, given)
  const problems: CatalogueProblem[] = []
  const find: Find = (path, kind, id) => problems.push({ path, kind, id })
  if (!success) {
    for (const issue of issues) find(v.getDotPath(issue) ?? '', 'form', '')
    return { problems: problems.slice(0, MOST) }
  }
  if (catalogue.id !== catalogueId) find('id', 'unknown', catalogue.id)
  checkIds(catalogue, find)
  checkReferences(catalogue, find)
  checkPlansElsewhere(facts, catalogue, find)
  return problems.length === 0 ? { catalogue } : { problems: problems.slice(0, MOST) }
}

function checkIds({ areas, roles, plans }: Catalogue, find: Find): void {
  const permissions = areas.flatMap((area, a) =>
    area.permissions.map(({ id }, n) => ({ id, path: `areas.${a}.permissions.${n}.id` })),
  )
  const named = (list: readonly { id: string }[], path: string) =>
    list.map(({ id }, n) => ({ id, path: `${path}.${n}.id` }))
  const lists = [named(areas, 'areas'), permissions, named(roles, 'roles'), named(plans, 'plans')]
  for (const list of lists) twice(list, find)
  for (const { id, path } of named(roles, 'roles')) if (RESERVED.includes(id)) find(path, 'reserved', id)
  const there = new Set(permissions.map(({ id }) => id))
  for (const id of governing) if (!there.has(id)) find('areas', 'missing', id)
}

function checkReferences({ areas, roles, plans, successorRole }: Catalogue, find: Find): void {
  const permissions = new Set(areas.flatMap((area) => area.permissions.map(({ id }) => id)))
  const roleIds = new Set(roles.map(({ id }) => id))
  const refer = (ids: readonly string[], known: ReadonlySet<string>, path: string) => {
    const list = ids.map((id, n) => ({ id, path: `${path}.${n}` }))
    for (const one of list) if (!known.has(one.id)) find(one.path, 'unknown', one.id)
    twice(list, find)
  }
  roles.forEach((role, n) => refer(role.permissions, permissions, `roles.${n}.permissions`))
  ownersAlone({ areas, roles }, find)
  plans.forEach((plan, n) => refer(plan.roles, roleIds, `plans.${n}.roles`))
  if (!roleIds.has(successorRole)) find('successorRole', 'unknown', successorRole)
}

/** What belongs to the owner is in no role (2.1). */
function ownersAlone({ areas, roles }: Pick<Catalogue, 'areas' | 'roles'>, find: Find): void {
  const permissions = areas.flatMap((area) => area.permissions)
  const own = new Set(permissions.flatMap(({ id, grantable }) => (grantable ? [] : id)))
  roles.forEach((role, n) => {
    role.permissions.forEach((id, at) => {
      if (own.has(id)) find(`roles.${n}.permissions.${at}`, 'owner-only', id)
    })
  })
}

/** A plan is known by its id alone: no two catalogues have the same. */
function checkPlansElsewhere(
  { catalogues }: Pick<Facts, 'catalogues'>,
  { id, plans }: Catalogue,
  find: Find,
) {
  const others = [...catalogues.values()].filter((one) => one.id !== id)
  const taken = new Set(others.flatMap((one) => one.plans.map((plan) => plan.id)))
  plans.forEach((plan, n) => {
    if (taken.has(plan.id)) find(`plans.${n}.id`, 'elsewhere', plan.id)
  })
}

function twice(list: readonly { id: string; path: string }[], find: Find): void {
  const seen = new Set<string>()
  for (const { id, path } of list) {
    if (seen.has(id)) find(path, 'twice', id)
    seen.add(id)
  }
}
