import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/model/catalogue'
import { sharing } from '@/domain/catalogue/sharing'
import type { Access } from '@/domain/model/rows'
import { caseCatalogue } from '../../fixtures/catalogue'
import { custom, role } from '../../fixtures/rows'
import { factsFile } from '../catalogue/facts-file'
import { commandPermissions } from './command-rows'

/** A catalogue under test, beside what the facts files, and not the code, say that its roles hold. */
export interface Product {
  name: string
  catalogue: Catalogue
  /** The plan of the trees, and a larger one. */
  plans: [plan: string, larger: string]
  roles: string[]
  successor: string
  held: (roleId: string) => string[]
  /** What commands ask for and can be ticked. */
  grantable: string[]
  /** An access that whoever holds a permission may give: that permission, or where it cannot be ticked a role. */
  givenBy: (permission: string) => Access
}

function product(
  name: string,
  file: string,
  catalogue: Catalogue,
  plans: Product['plans'],
  roles: string[],
  successor: string,
): Product {
  const cells = factsFile(file)
  const grantable = cells.flatMap(({ permission_id: id = '', grantable: may = 'yes' }) =>
    may === 'yes' && commandPermissions.includes(id) ? id : [],
  )
  return {
    ...{ name, catalogue, plans, roles, successor, grantable },
    held: (roleId) => cells.flatMap((row) => (row[roleId] === 'yes' ? (row['permission_id'] ?? []) : [])),
    givenBy: (permission) => (grantable.includes(permission) ? custom(permission) : role(successor)),
  }
}

export const products: Product[] = [
  product(
    'levels',
    'levels-matrix',
    { ...caseCatalogue(), roles: levels.roles },
    ['P15', 'P50'],
    ['admin', 'manager', 'author', 'viewer'],
    'admin',
  ),
  product(
    'sharing',
    'sharing-permissions',
    sharing,
    ['sharing.gold', 'sharing.diamond'],
    ['manager', 'accountant', 'developer', 'marketer', 'designer'],
    'manager',
  ),
]
