import fc from 'fast-check'
import { permissionsIn } from '@/domain/access/effective-access'
import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/model/catalogue'
import { sharing } from '@/domain/catalogue/sharing'
import type { Facts } from '@/domain/command/facts'
import type { Access } from '@/domain/model/rows'
import { grant, invitation, person, primary, subaccount } from '../../fixtures/rows'
import { H24, T0 } from '../../fixtures/time'
import { facts } from '../../fixtures/world'

const accounts = ['A', 'A1', 'A2', 'A3']
const names = Array.from({ length: 18 }, (_, n) => `p${n}`)

const accessIn = (catalogue: Catalogue): fc.Arbitrary<Access> => {
  const grantable = permissionsIn(catalogue).flatMap((one) => (one.grantable ? [one.id] : []))
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ role: fc.constantFrom(...catalogue.roles.map(({ id }) => id)) }),
    },
    { weight: 1, arbitrary: fc.record({ permissions: fc.subarray(grantable, { minLength: 1 }) }) },
  )
}

/** An access of a catalogue that ships, with the catalogue. */
export const accesses = fc
  .constantFrom(sharing, levels)
  .chain((catalogue) => fc.record({ catalogue: fc.constant(catalogue), access: accessIn(catalogue) }))

const offersIn = (catalogue: Catalogue, most: number) =>
  fc.dictionary(fc.constantFrom(...accounts), accessIn(catalogue), { minKeys: 1, maxKeys: most })

/**
 * A tree of Olga with up to 18 users, 6 invitations and 3 subaccounts, whatever its plan has room for, beside
 * another one whose rows have nothing to do with it.
 */
const treeIn = (catalogue: Catalogue) =>
  fc.record({
    catalogue: fc
      .record({
        seatTakenBy: fc.constantFrom('active-and-pending', 'active-and-pending', 'active'),
        invitationsOfDeparted: fc.constantFrom('void', 'withdrawn', 'stay'),
      })
      .map((policies) => ({ ...catalogue, policies: { ...catalogue.policies, ...policies } })),
    users: fc.array(offersIn(catalogue, 2), { maxLength: 18 }),
    invited: fc.array(
      fc.record({
        offers: offersIn(catalogue, 3),
        status: fc.constantFrom(
          'pending' as const,
          'pending' as const,
          'pending' as const,
          'withdrawn' as const,
        ),
        expiresAt: fc.constantFrom(T0, T0 + 1, T0 + H24),
        senderId: fc.constantFrom('olga', 'p0', 'p1'),
        sentAt: fc.constantFrom(T0 - H24, T0 - 2 * H24),
        beside: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    closed: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })

/** The facts of a generated tree, with its catalogue. */
export interface GeneratedTree {
  catalogue: Catalogue
  tree: Facts
}

export const trees: fc.Arbitrary<GeneratedTree> = fc.noBias(
  fc
    .constantFrom(sharing, sharing, levels)
    .chain(treeIn)
    .map(({ catalogue, users, invited, closed }) => {
      const open = (accountId: string) => accountId === 'A' || closed[Number(accountId.slice(1)) - 1] !== true
      const kept = (offers: Record<string, Access>) =>
        Object.entries(offers).flatMap(([accountId, access]) =>
          open(accountId) ? [{ accountId, access }] : [],
        )
      const planId = catalogue.plans[0]?.id ?? ''
      const invitations = invited.flatMap(({ offers, beside, ...rest }, n) => {
        // Nobody is offered an account that they have access to (I6).
        const user = beside ? users[n] : undefined
        const left = kept(offers).filter(({ accountId }) => user?.[accountId] === undefined)
        return left.length === 0 ? [] : [invitation(user ? `p${n}` : `invited${n}`, left, rest)]
      })
      const tree = facts({
        catalogues: [catalogue],
        people: ['olga', 'bruno', ...names, 'invited0'].map((name) => person(name)),
        accounts: [
          primary('A', 'olga', planId),
          ...accounts.slice(1).map((id) => subaccount(id, { status: open(id) ? 'open' : 'closed' })),
          primary('B', 'bruno', planId),
          subaccount('B1'),
        ],
        grants: [
          ...users.flatMap((offers, n) =>
            kept(offers).map(({ accountId, access }) => grant(`p${n}`, accountId, access)),
          ),
          grant('p0', 'B', { role: 'manager' }),
          grant('p17', 'B', { permissions: [] }),
        ],
        invitations: [...invitations, invitation('other', [{ accountId: 'B', access: { role: 'manager' } }])],
      })
      const shown = () => JSON.stringify([catalogue.id, [...tree.grants.values()], invitations])
      return { catalogue, tree, [fc.toStringMethod]: shown }
    }),
)

/** The same tree on another plan. */
export function onPlan(tree: Facts, planId: string): Facts {
  const accounts = new Map(tree.accounts)
  const account = accounts.get('A')
  if (account?.kind === 'primary') accounts.set('A', { ...account, planId })
  return { ...tree, accounts }
}
