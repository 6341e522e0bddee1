import { describe, expect, it } from 'vitest'
import type { Facts } from '@/domain/command/facts'
import { grant } from '../../fixtures/rows'
import { withRows } from '../../fixtures/world'
import { actorsOf } from './actors'
import { cellsOf, commandTypes, mismatches } from './cells'
import { expected, places } from './expected'
import { products } from './products'
import { commandPermissions, commandRows } from './command-rows'

// Everyone × every command × own, sibling and foreign account: A1 to A5 and K1 as data.

describe.each(products)('A4: who may do what with $name', (product) => {
  const actors = actorsOf(product)
  const cells = cellsOf(actors)

  it('every cell is executed, and its answer is the one that it must be', () => {
    expect(cells).toHaveLength(actors.length * commandTypes.length * places.length)
    expect(mismatches(product, cells)).toEqual([])
  })

  it.each(Object.entries(commandRows).flatMap(([type, { permissionFor }]) => (permissionFor ? [type] : [])))(
    '%s is allowed to some and refused to others',
    (type) => {
      const expectedAnswers = cells.flatMap((cell) =>
        cell.type === type ? expected(cell.type, cell.actor, cell.place) : [],
      )
      expect([...new Set(expectedAnswers)].sort()).toEqual([
        ...['not-allowed', 'not-found', 'not-signed-in', 'ok', 'two-factor-first'],
      ])
    },
  )

  describe('control: what is not as it must be is noticed', () => {
    const flips = product.roles.flatMap((role) =>
      commandPermissions.map((permission) => [role, permission] as const),
    )

    it.each(flips)('the cell %s × %s of the catalogue, flipped', (role, permission) => {
      const holders = actors.filter(({ name }) => name.startsWith(`role ${role} on`))
      expect(mismatches(flipped(product, role, permission), cellsOf(holders))).not.toEqual([])
    })

    it('access to one account that counts for another', () => {
      const users = actors.filter(({ kind }) => kind === 'granted')
      const wider = (before: Facts) =>
        withRows(before, {
          grants: [...before.grants.values()].flatMap(({ personId, access }) =>
            personId === 'act' ? ['A', 'A1', 'B'].map((id) => grant('act', id, access)) : [],
          ),
        })
      expect(typesIn(mismatches(product, cellsOf(users), wider))).toEqual(
        commandTypes
          .filter((type) => commandRows[type].about === 'account' || commandRows[type].about === 'tree')
          .sort(),
      )
    })

    it('access that goes on after it has ended', () => {
      const gone = actors.filter(({ kind }) => kind === 'revoked')
      const withGrantAgain = (before: Facts) =>
        withRows(before, { grants: [grant('act', 'A', product.successor)] })
      expect(mismatches(product, cellsOf(gone), withGrantAgain)).not.toEqual([])
    })

    it('two-factor sign-in that nobody asks for', () => {
      const locked = actors.filter(({ kind }) => kind === 'locked')
      const open = (before: Facts) => {
        const tree = before.accounts.get('A')
        if (tree?.kind !== 'primary') throw new Error('no tree')
        return withRows(before, { accounts: [{ ...tree, requiresTwoFactor: false }] })
      }
      expect(typesIn(mismatches(product, cellsOf(locked), open))).not.toEqual([])
    })
  })
})

/** The commands that lines tell of. */
const typesIn = (lines: string[]) =>
  commandTypes.filter((type) => lines.some((line) => line.includes(`: ${type} `))).sort()

/** The product with one cell of its catalogue turned round; what must be stays as the facts files have it. */
function flipped(product: (typeof products)[number], roleId: string, permission: string) {
  const roles = product.catalogue.roles.map((role) => {
    if (role.id !== roleId) return role
    const had = role.permissions.includes(permission)
    const permissions = had
      ? role.permissions.filter((id) => id !== permission)
      : [...role.permissions, permission]
    return { ...role, permissions }
  })
  return { ...product, catalogue: { ...product.catalogue, roles } }
}
