import fc from 'fast-check'
import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/catalogue/schema'
import type { Command } from '@/domain/commands'
import { applyChanges } from '@/domain/changes'
import { decide } from '@/domain/decide'
import { byId } from '@/domain/facts'
import type { Facts } from '@/domain/facts'
import { grantId } from '@/domain/model'
import type { Access, Account, Invitation, Offer } from '@/domain/model'
import { tableNames } from '@/domain/tables'
import { loadScenario } from '@/storage/load-scenario'
import { execute } from '@/storage/execute'
import { proposalFor } from '../domain/downgrade/proposal'
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
const subaccount = 'lindgarten-berlin'
const offers = fc.oneof(
  { weight: 9, arbitrary: offer(account) },
  { weight: 3, arbitrary: offer(subaccount) },
  { weight: 1, arbitrary: offer('elsewhere') },
  { weight: 1, arbitrary: fc.constant([]) },
)
const plans = ['levels.essentials', 'levels.standard', 'levels.premium']
const mostly = <T>(weight: number, usual: readonly T[], seldom: readonly T[]) =>
  fc.oneof(
    { weight, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
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
  fc.record({ type: fc.constant('OpenSubaccount') }),
  fc.record({
    type: fc.constantFrom('RenameAccount', 'CloseAccount', 'CloseAccount'),
    accountId: mostly(12, [subaccount, 'newest', 'newest'], [account, 'elsewhere', 'gone']),
  }),
  fc.record({
    type: fc.constant('ChangePlan'),
    planId: mostly(12, plans, ['sharing.bronze', 'gone']),
    resolved: fc.constantFrom('not', 'proposed', 'by hand'),
    personIds: some(people),
    offers,
  }),
  fc.record({
    type: fc.constant('TransferOwnership'),
    personIds: mostly(
      4,
      ['ada', 'ada', 'olga'].map((id) => [id]),
      people.map((id) => [id]),
    ),
  }),
  fc.record({
    type: fc.constantFrom(
      'LeaveAccount',
      'LeaveAccount',
      'RequireTwoFactor',
      'SetUpTwoFactor',
      'TurnOffTwoFactor',
    ),
    narrow: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom(
      'CreateApiKey',
      'DeleteApiKey',
      'SignInDevice',
      'SignOutDevice',
      'RequestFreshLink',
    ),
    accountId: mostly(12, [account, subaccount, 'newest'], ['atelier', 'gone']),
  }),
)
type Asked = Partial<{
  emails: string[]
  email: string
  offers: Offer[]
  personIds: string[]
  narrow: boolean
  accountId: string
  planId: string
  resolved: string
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
  plans: levels.plans.map((plan) =>
    plan.id === 'levels.essentials'
      ? { ...plan, seats: 2, subaccounts: 1 }
      : { ...plan, seats: plan.id === 'levels.premium' ? null : seats, custom: true, subaccounts: 3 },
  ),
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
  { type, emails: to = [], email = '', offers: give = [], personIds = [], narrow, ...rest }: Asked,
  pick: number,
  at: number,
): Command {
  const open = ({ status, sentAt }: Invitation) => (status === 'pending' ? 1e15 : 0) + sentAt
  const invitations = [...facts.invitations.values()].toSorted((a, b) => open(a) - open(b))
  const chosen = invitations.at(-1 - (pick % Math.min(3, invitations.length)))
  const [id, link] = [chosen?.id ?? '', chosen?.links.at(-1 - (pick % 4 === 0 ? 1 : 0)) ?? '']
  const invitationIds = pick % 5 === 0 ? [id] : []
  switch (type) {
    case 'InviteUsers':
      return {
        ...{ type, primaryId: account, invitations: to.map((one) => ({ email: one, offers: give })) },
        ...(pick % 4 === 0 && {
          replacing: pick % 8 === 0 ? { invitationId: id } : { personId: people[pick % 5] ?? '' },
        }),
      }
    case 'SignUp':
      return { type, name: 'New', username: email.slice(0, email.indexOf('@')), email }
    case 'EditInvitation':
      return { type, invitationId: id, offers: give }
    case 'ChangeAccess':
      return {
        ...{ type, primaryId: account, personIds, invitationIds, offers: give },
        ...(pick % 3 === 0 && { ending: [pick % 2 === 0 ? account : subaccount] }),
      }
    case 'RevokeAccess':
      return { type, primaryId: account, personIds, invitationIds, ...(narrow && { accountIds: [account] }) }
    case 'AcceptInvitation':
    case 'DeclineInvitation':
    case 'RequestFreshLink':
      return { type, link }
    case 'OpenSubaccount':
      return { type, primaryId: account, name: 'Branch' }
    case 'RenameAccount':
      return { type, accountId: accountNamed(facts, rest.accountId), name: `Name ${String(pick % 3)}` }
    case 'CloseAccount':
      return { type, accountId: accountNamed(facts, rest.accountId) }
    case 'ChangePlan': {
      const planId = rest.planId ?? ''
      const plan = facts.catalogues.get('levels')?.plans.find((one) => one.id === planId)
      const close = pick % 3 === 0 ? [accountNamed(facts, 'newest')] : []
      const person = { personId: personIds[0] ?? '', offers: give }
      const byHand = {
        revoke: pick % 2 === 0 ? personIds.slice(1) : personIds,
        withdraw: invitationIds,
        change: [pick % 4 === 0 ? { invitationId: id, offers: give } : person],
        close,
      }
      if (rest.resolved === 'by hand') return { type, primaryId: account, planId, resolution: byHand }
      if (rest.resolved === 'not' || !plan) return { type, primaryId: account, planId }
      const proposal = { ...proposalFor(facts, account, plan, at), close }
      return { type, primaryId: account, planId, resolution: proposal }
    }
    case 'TransferOwnership':
      return { type, primaryId: account, toPersonId: personIds[0] ?? '' }
    case 'LeaveAccount':
      return { type, primaryId: pick % 5 === 0 ? 'atelier' : account }
    case 'RequireTwoFactor':
      return { type, primaryId: account, required: narrow === true }
    case 'SetUpTwoFactor':
    case 'TurnOffTwoFactor':
      return { type }
    case 'CreateApiKey':
      return { type, accountId: accountNamed(facts, rest.accountId), label: 'Key', hash: 'hash' }
    case 'DeleteApiKey':
      return { type, keyId: idAt(facts.apiKeys, pick) }
    case 'SignInDevice':
      return { type, accountId: accountNamed(facts, rest.accountId), platform: 'web' }
    case 'SignOutDevice':
      return { type, deviceId: idAt(facts.devices, pick) }
    default:
      return { type: type as 'ResendInvitation' | 'WithdrawInvitation', invitationId: id }
  }
}

const idAt = (rows: ReadonlyMap<string, unknown>, n: number) =>
  [...rows.keys(), 'gone'].at(n % (rows.size + 1)) ?? ''

/** The account itself, or in place of `newest` the last subaccount opened. */
function accountNamed(facts: Facts, id = 'newest'): string {
  if (id !== 'newest') return id
  const open = [...facts.accounts.values()].filter(
    (one) => one.kind === 'subaccount' && one.status === 'open',
  )
  return open.toSorted((a, b) => a.since - b.since).at(-1)?.id ?? subaccount
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
        const command = commandOf(facts, what as Asked, pick, at)
        const actorId = 'link' in command ? recipientOf(facts, command.link) : as
        const links = Array.from({ length: 3 }, (_, n) => `link-${String(index)}-${String(n)}`)
        const id =
          command.type === 'SignUp' ? newLogin(facts, command.username, index) : `step-${String(index)}`
        const envelope = { id, actorId, links, proofs: { passwordStrong: true, code: 'right' as const } }
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

/** Whoever has left may sign up anew (C4). */
const newLogin = ({ people: known }: Facts, username: string, index: number) =>
  known.has(`new-${username}`) ? `anew-${String(index)}` : `new-${username}`

/** Links are opened by whom they were sent to, if they have a login. */
function recipientOf(facts: Facts, link: string): string {
  const email = [...facts.invitations.values()].find(({ links }) => links.includes(link))?.email
  return (
    [...facts.people.values()].find((person) => person.status === 'active' && person.email === email)?.id ??
    'nobody'
  )
}

/** Two subaccounts with access for each user, and everywhere an API key and an app session of everyone. */
async function addBelongings(db: Awaited<ReturnType<typeof opened>>['db']) {
  const row = { primaryId: account, since: T0, revision: 1 }
  const kind = 'subaccount' as const
  for (const accountId of [subaccount, 'lindgarten-essen']) {
    await db.accounts.put({ ...row, id: accountId, kind, name: accountId, status: 'open' })
    const grant = (personId: string, given: Access) =>
      db.grants.put({
        ...row,
        ...{ id: grantId(accountId, personId), accountId, personId, access: given, grantedBy: 'olga' },
      })
    await grant('ada', { role: 'admin' })
    await grant('ben', { permissions: ['reports.view'] })
  }
  await addAtelier(db)
  for (const accountId of [account, subaccount]) {
    for (const personId of ['olga', 'ada', 'ben']) {
      const held = { ...row, accountId, personId }
      await db.apiKeys.put({
        ...held,
        id: `key-${personId}-${accountId}`,
        ...{ label: 'Key', hash: `hash-${personId}-${accountId}` },
      })
      await db.devices.put({ ...held, id: `device-${personId}-${accountId}`, platform: 'ios' })
    }
  }
}

/** Another tree, of Olga, with access for Ada: who leaves one has the other left. It requires two-factor sign-in. */
async function addAtelier(db: Awaited<ReturnType<typeof opened>>['db']) {
  const atelier = await db.accounts.get(account)
  if (!atelier) throw new Error('no account')
  const id = 'atelier'
  for (const one of ['olga', 'ada']) await db.people.update(one, { twoFactor: true })
  await db.accounts.put({
    ...atelier,
    id,
    primaryId: id,
    name: 'Atelier',
    requiresTwoFactor: true,
  } as Account)
  await db.grants.put({
    ...{ id: grantId(id, 'ada'), primaryId: id, accountId: id, personId: 'ada', access: { role: 'viewer' } },
    ...{ since: T0, grantedBy: 'olga', revision: 1 },
  })
  await db.tallies.put({ primaryId: id, users: 1 })
}

/** All rows, users counted from the grants themselves. */
async function whole(db: Awaited<ReturnType<typeof opened>>['db']): Promise<Facts> {
  const tables = await Promise.all(
    tableNames.map(async (table) => [table, byId(await db.table(table).toArray())]),
  )
  const facts = Object.fromEntries(tables) as Omit<Facts, 'users'>
  const users = new Map<string, number>()
  for (const { primaryId, users: count } of await db.tallies.toArray()) users.set(primaryId, count)
  const granted = [...facts.grants.values()].filter(({ primaryId }) => primaryId === account)
  const counted = new Set(granted.map(({ personId }) => personId)).size
  expect(users.get(account) ?? 0).toBe(counted)
  return { ...facts, users }
}
