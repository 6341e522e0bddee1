import { expect, it } from 'vitest'
import { sharing } from '@/domain/catalogue/sharing'
import { inviteCommand, openTestWorkspace } from './open-workspace'

// Rows that are in order by themselves and wrong together (K4).

/** Lindgarten of Olga on Standard, and Zirkel of Zoe on Bronze with a subaccount on which Ada has access. */
async function twoTrees() {
  const opened = await openTestWorkspace()
  const { workspace, db } = opened
  const run = async (...asked: Parameters<typeof workspace.run>) => {
    const answer = await workspace.run(...asked)
    if ('refusal' in answer) throw new Error(answer.refusal.code)
  }
  const zoe = { type: 'SignUp' as const, name: 'Zoe', username: 'zoe', email: 'zoe@x.example' }
  await run(zoe, { as: 'nobody', id: 'zoe', password: 'long enough' })
  await run(
    { type: 'OpenAccount', name: 'Zirkel', catalogueId: 'sharing', planId: 'sharing.bronze' },
    { as: 'zoe', id: 'zirkel' },
  )
  await run({ type: 'OpenSubaccount', primaryId: 'zirkel', name: 'Shop' }, { as: 'zoe', id: 'shop' })
  const offers = [{ accountId: 'shop', access: { role: 'manager' } }]
  const toAda = {
    ...inviteCommand('ada@lindgarten.example', 'zirkel'),
    invitations: [{ email: 'ada@lindgarten.example', offers }],
  }
  await run(toAda, { as: 'zoe', id: 'to-ada' })
  const link = (await db.invitations.get('to-ada'))?.links[0] ?? ''
  await run({ type: 'AcceptInvitation', link }, { as: 'ada' })
  const accountsOf = async (actorId: string) =>
    (await workspace.queries.accountsOf({ actorId })).map(({ id }) => id)
  const mayOn = async (accountId: string, actorId: string) => {
    const answer = await workspace.queries.why({ personId: actorId, accountId, actorId })
    return 'answers' in answer ? answer.answers.filter(({ allowed }) => allowed).length : 0
  }
  const seats = async (accountId: string, actorId: string) => {
    const shown = await workspace.queries.sharing({ accountId, actorId })
    return 'refusal' in shown ? shown.refusal.code : shown.seats?.used
  }
  return { ...opened, run, accountsOf, mayOn, seats }
}

it('K4: a primary account that was put into another tree is not taken over by its owner', async () => {
  const { db, workspace, accountsOf, mayOn } = await twoTrees()
  await db.accounts.update('zirkel', { primaryId: 'lindgarten' })
  expect(await accountsOf('olga')).toEqual(['lindgarten'])
  expect(await mayOn('zirkel', 'olga')).toBe(0)
  const rename = { type: 'RenameAccount' as const, accountId: 'zirkel', name: 'Mine' }
  expect(await workspace.run(rename, { as: 'olga' })).toMatchObject({ refusal: { code: 'not-found' } })
})

it('K4: a subaccount that was put into another tree is not taken over by its owner', async () => {
  const { db, accountsOf, mayOn, seats, workspace } = await twoTrees()
  await db.accounts.update('shop', { primaryId: 'lindgarten' })
  expect(await accountsOf('olga')).toEqual(['lindgarten'])
  expect(await mayOn('shop', 'olga')).toBe(0)
  expect(await mayOn('shop', 'ada')).toBe(0)
  expect(await seats('lindgarten', 'olga')).toBe(3)
  expect(await seats('zirkel', 'zoe')).toBe(1)
  const rename = { type: 'RenameAccount' as const, accountId: 'shop', name: 'Mine' }
  expect(await workspace.run(rename, { as: 'olga' })).toMatchObject({ refusal: { code: 'not-found' } })
})

it.each([
  ['lindgarten/ben', { primaryId: 'zirkel' }],
  ['shop/ada', { primaryId: 'lindgarten' }],
])(
  'K4: a grant %s with another tree gives nobody access in either, and takes one seat',
  async (id, patch) => {
    const { db, accountsOf, mayOn, seats, workspace } = await twoTrees()
    const before = [await seats('lindgarten', 'olga'), await seats('zirkel', 'zoe')]
    await db.grants.update(id, patch)
    const [accountId = '', personId = ''] = id.split('/')
    expect(await mayOn(accountId, personId)).toBe(0)
    expect(await accountsOf(personId)).toEqual(personId === 'ada' ? ['lindgarten'] : [])
    expect([await seats('lindgarten', 'olga'), await seats('zirkel', 'zoe')]).toEqual(before)
    const rows = await workspace.queries.usersBatch(
      { accountId, actorId: accountId === 'shop' ? 'zoe' : 'olga' },
      '',
      100,
    )
    expect('rows' in rows && rows.rows.map((row) => row.personId)).not.toContain(personId)
    const leave = { type: 'LeaveAccount' as const, primaryId: patch.primaryId }
    if (personId === 'ben')
      expect(await workspace.run(leave, { as: personId })).toMatchObject({ refusal: { code: 'not-found' } })
  },
)

it('K4: an invitation with another tree is not accepted, and takes its seat where it was sent', async () => {
  const { db, seats, workspace } = await twoTrees()
  const before = [await seats('lindgarten', 'olga'), await seats('zirkel', 'zoe')]
  await db.invitations.update('invite-eve', { primaryId: 'zirkel' })
  expect([await seats('lindgarten', 'olga'), await seats('zirkel', 'zoe')]).toEqual(before)
  const link = (await db.invitations.get('invite-eve'))?.links[0] ?? ''
  expect(await workspace.queries.invitationByLink({ link, actorId: 'olga' })).toBeUndefined()
  const shown = await workspace.queries.sharing({ accountId: 'zirkel', actorId: 'zoe' })
  expect('rows' in shown && shown.rows.map(({ email }) => email)).not.toContain('eve@lindgarten.example')
})

it.each(['account.transfer', 'users.invite', 'what nobody knows'])(
  'K4: custom permissions with %s, which is not grantable, give nothing',
  async (permission) => {
    const { db, mayOn, run, workspace } = await twoTrees()
    await db.grants.update('shop/ada', { access: { permissions: ['campaigns.draft', permission] } })
    expect(await mayOn('shop', 'ada')).toBe(0)
    const me = await workspace.queries.profile({ actorId: 'ada' })
    expect(me).toBeDefined()
    const revoke = {
      type: 'RevokeAccess' as const,
      primaryId: 'zirkel',
      personIds: ['ada'],
      invitationIds: [],
    }
    await run(revoke, { as: 'zoe' })
    expect(await db.grants.get('shop/ada')).toBeUndefined()
  },
)

it.each([
  [
    'a role with what belongs to the owner',
    {
      roles: sharing.roles.map((one) => ({ ...one, permissions: [...one.permissions, 'account.transfer'] })),
    },
  ],
  ['a role twice', { roles: [...sharing.roles, ...sharing.roles] }],
  ['a successor that is no role', { successorRole: 'nobody' }],
  ['areas without the permissions that are asked for', { areas: [] }],
  ['more days than there are', { limits: { ...sharing.limits, validDays: 200_000_000 } }],
])('K4: a catalogue with %s is set aside, and with it what its trees give', async (_, patch) => {
  const { db, mayOn, accountsOf, workspace } = await twoTrees()
  await db.catalogues.put({ ...sharing, ...patch })
  expect(await mayOn('shop', 'ada')).toBe(0)
  expect(await mayOn('zirkel', 'zoe')).toBe(0)
  expect(await accountsOf('zoe')).toEqual(['zirkel', 'shop'])
  expect((await workspace.queries.catalogues()).map(({ id }) => id)).toEqual(['levels'])
})

it('K4: whose catalogue is lost is told that, and not to ask themselves', async () => {
  const { db, workspace } = await twoTrees()
  await db.catalogues.delete('sharing')
  const refusal = { code: 'not-found', what: 'catalogue' }
  for (const [accountId, actorId] of [
    ['zirkel', 'zoe'],
    ['shop', 'ada'],
  ] as const) {
    expect(await workspace.queries.sharing({ accountId, actorId })).toMatchObject({ refusal })
    expect(await workspace.queries.plans({ accountId, actorId })).toMatchObject({ refusal })
  }
  const rename = { type: 'RenameAccount' as const, accountId: 'zirkel', name: 'Mine' }
  expect(await workspace.run(rename, { as: 'zoe' })).toMatchObject({ refusal })
  const stranger = { refusal: { code: 'not-found', what: 'account' } }
  expect(await workspace.run(rename, { as: 'olga' })).toMatchObject(stranger)
})
