import fc from 'fast-check'
import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/catalogue/schema'
import type { Command } from '@/domain/commands'
import { applyChanges } from '@/domain/changes'
import { decide } from '@/domain/decide'
import { byId } from '@/domain/facts'
import type { Facts } from '@/domain/facts'
import type { Access, Invitation, Offer } from '@/domain/model'
import { tableNames } from '@/domain/tables'
import { loadScenario } from '@/storage/load-scenario'
import { execute } from '@/storage/execute'
import { opened } from './opened'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000

const account = 'lindgarten'
const people = ['ada', 'ben', 'new-eve', 'new-fay', 'stranger']
const emails = ['eve', 'eve', 'fay', 'fay', 'ada', 'gil'].map((name) => `${name}@lindgarten.example`)

const access: fc.Arbitrary<Access> = fc.oneof(
  fc.record({ role: fc.constantFrom('admin', 'admin', 'author', 'owner') }),
  fc.record({ permissions: fc.subarray(['reports.view', 'api-keys.manage', 'users.invite']) }),
)
const offer = (accountId: string) => fc.tuple(fc.record({ accountId: fc.constant(accountId), access }))
const offers = fc.oneof(
  { weight: 9, arbitrary: offer(account) },
  { weight: 1, arbitrary: offer('elsewhere') },
  { weight: 1, arbitrary: fc.constant([]) },
)
const some = (ids: string[]) =>
  fc
    .constantFrom(...ids, ...ids, ...ids)
    .map((id) => [id])
    .chain((one) => fc.constantFrom(one, one, one, [...one, ...ids.slice(0, 1)]))

/** Commands about what is there: `pick` chooses among the invitations and links of that moment. */
const asked = fc.oneof(
  fc.record({ type: fc.constant('InviteUsers'), emails: some(emails), offers }),
  fc.record({
    type: fc.constant('SignUp'),
    email: fc.constantFrom('eve@lindgarten.example', 'fay@lindgarten.example'),
  }),
  fc.record({
    type: fc.constantFrom('ResendInvitation', 'WithdrawInvitation', 'AcceptInvitation', 'DeclineInvitation'),
  }),
  fc.record({ type: fc.constant('EditInvitation'), offers }),
  fc.record({ type: fc.constant('ChangeAccess'), personIds: some(people), offers }),
  fc.record({ type: fc.constant('RevokeAccess'), personIds: some(people), narrow: fc.boolean() }),
)
type Asked = Partial<{
  emails: string[]
  email: string
  offers: Offer[]
  personIds: string[]
  narrow: boolean
}> & {
  type: string
}
/** Tight limits and every policy, so that each row that is not loaded would change an answer. */
const rules = fc.record({
  seats: fc.constantFrom(3, 4, 6, null),
  newUsers: fc.constantFrom(1, 2, 25),
  policies: fc.record({
    seatTakenBy: fc.constantFrom('active-and-pending' as const, 'active' as const),
    resendingCounts: fc.boolean(),
    withdrawnCounts: fc.boolean(),
    successorEditedBy: fc.constantFrom('whoever-may' as const, 'owner' as const),
    invitationsOfDeparted: fc.constantFrom('void' as const, 'withdrawn' as const, 'stay' as const),
    keysOnLostRight: fc.constantFrom('deleted' as const, 'kept' as const),
  }),
})
const ruled = ({
  seats,
  newUsers,
  policies,
}: typeof rules extends fc.Arbitrary<infer R> ? R : never): Catalogue => ({
  ...levels,
  plans: levels.plans.map((plan) => ({ ...plan, seats, custom: true })),
  limits: { ...levels.limits, newUsers },
  policies,
})
const step = fc.record({
  asked,
  pick: fc.nat(),
  as: fc.constantFrom('olga', 'olga', 'olga', 'olga', 'ada', 'ada', 'ada', 'ada', 'ben', 'stranger'),
  wait: fc.constantFrom(0, 0, 0, DAY / 3, 2 * DAY, 8 * DAY),
})

function commandOf(
  facts: Facts,
  { type, emails: to = [], email = '', offers: give, personIds = [], narrow }: Asked,
  pick: number,
): Command {
  const open = ({ status, sentAt }: Invitation) => (status === 'pending' ? 1e15 : 0) + sentAt
  const invitations = [...facts.invitations.values()].toSorted((a, b) => open(a) - open(b))
  const chosen = invitations.at(-1 - (pick % Math.min(3, invitations.length)))
  const [id, link] = [chosen?.id ?? '', chosen?.links.at(-1 - (pick % 4 === 0 ? 1 : 0)) ?? '']
  const invitationIds = pick % 5 === 0 ? [id] : []
  switch (type) {
    case 'InviteUsers':
      return { type, primaryId: account, invitations: to.map((one) => ({ email: one, offers: give ?? [] })) }
    case 'SignUp':
      return { type, name: 'New', username: email.slice(0, email.indexOf('@')), email }
    case 'EditInvitation':
      return { type, invitationId: id, offers: give ?? [] }
    case 'ChangeAccess':
      return { type, primaryId: account, personIds, invitationIds, offers: give ?? [] }
    case 'RevokeAccess':
      return { type, primaryId: account, personIds, invitationIds, ...(narrow && { accountIds: [account] }) }
    case 'AcceptInvitation':
    case 'DeclineInvitation':
      return { type, link }
    default:
      return { type: type as 'ResendInvitation' | 'WithdrawInvitation', invitationId: id }
  }
}

it('what is loaded for a command suffices: the decision is the one on the whole workspace', async () => {
  const { db } = await opened({ now: () => T0 })
  await fc.assert(
    fc.asyncProperty(rules, fc.array(step, { minLength: 8, maxLength: 24 }), async (chosen, steps) => {
      await loadScenario(db, 'small-team', T0)
      await db.catalogues.put(ruled(chosen))
      await addBelongings(db)
      let at = T0
      for (const [index, { asked: what, pick, as, wait }] of steps.entries()) {
        at += wait
        const facts = await whole(db)
        const command = commandOf(facts, what as Asked, pick)
        const actorId = 'link' in command ? recipientOf(facts, command.link) : as
        const links = Array.from({ length: 3 }, (_, n) => `link-${String(index)}-${String(n)}`)
        const id = command.type === 'SignUp' ? `new-${command.username}` : `step-${String(index)}`
        if (facts.people.has(id)) continue
        const envelope = { id, actorId, links, proofs: { passwordStrong: true } }
        const expected = decide(facts, command, { ...envelope, at })
        const moment = at
        const answer = await execute(db, { command, envelope, secrets: [], deviceTime: () => moment })
        if ('refusal' in expected) {
          expect(answer).toEqual(expected)
          continue
        }
        expect(answer).toEqual({ event: expected.event })
        const after = applyChanges(facts, expected.changes)
        expect(await whole(db)).toEqual(after)
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  )
}, 60_000)

/** Links are opened by whom they were sent to, if they have a login. */
function recipientOf(facts: Facts, link: string): string {
  const email = [...facts.invitations.values()].find(({ links }) => links.includes(link))?.email
  return [...facts.people.values()].find((person) => person.email === email)?.id ?? 'nobody'
}

/** An API key and an app session of each user. */
async function addBelongings(db: Awaited<ReturnType<typeof opened>>['db']) {
  const row = { primaryId: account, accountId: account, since: T0, revision: 1 }
  for (const personId of ['ada', 'ben']) {
    await db.apiKeys.put({ ...row, id: `key-${personId}`, personId, label: 'Key', hash: 'hash' })
    await db.devices.put({ ...row, id: `device-${personId}`, personId, platform: 'ios' })
  }
}

/** All rows, users counted from the grants themselves. */
async function whole(db: Awaited<ReturnType<typeof opened>>['db']): Promise<Facts> {
  const tables = await Promise.all(
    tableNames.map(async (table) => [table, byId(await db.table(table).toArray())]),
  )
  const facts = Object.fromEntries(tables) as Omit<Facts, 'users'>
  const users = new Map<string, number>()
  for (const { primaryId, users: count } of await db.tallies.toArray()) users.set(primaryId, count)
  const counted = new Set([...facts.grants.values()].map(({ personId }) => personId)).size
  expect(users.get(account) ?? 0).toBe(counted)
  return { ...facts, users }
}
