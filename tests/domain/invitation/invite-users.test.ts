import { describe, expect, it } from 'vitest'
import { manyNames, invite, inviteRows, requestFor } from '../../fixtures/commands'
import { custom, grant, invitation, on, person, subaccount } from '../../fixtures/rows'
import { codeOf, refused, run } from '../../fixtures/run'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const eve = { to: 'eve@people.example', name: 'eve@people.example' }

describe('InviteUsers: an access that says both', () => {
  const both = { ...on('A', 'admin').access, ...custom('reports.view') }

  it('A5: counts as the role that it would be stored as', () => {
    const start = world({ grants: [grant('fay', 'A', custom('reports.view', 'users.invite'))] })
    const command = invite('eve', { accountId: 'A', access: both })
    expect(codeOf(start, command, { as: 'fay' })).toBe('grants-more-than-held')
  })
})

describe('InviteUsers: allowed', () => {
  it('I1, I7: makes a pending invitation and its mail, and nothing else', () => {
    const request = { ...requestFor('eve', on('A', 'author'), on('A1', custom('reports.view', 'files.add'))) }
    const command = inviteRows({ ...request, message: ' Welcome! ', language: 'de' })
    const { changes, event } = run(world(), command, { id: 'c', links: ['hash'] })
    const sent = { primaryId: 'A', message: 'Welcome!', language: 'de', expiresAt: T0 + 7 * H24, revision: 1 }
    expect(changes).toEqual([
      {
        ...{ table: 'invitations', key: 'c' },
        after: {
          ...{
            id: 'c',
            email: eve.to,
            typedEmail: eve.name,
            offers: request.offers,
            status: 'pending',
            ...sent,
          },
          ...{ newUser: true, senderId: 'olga', sentAt: T0, links: ['hash'] },
          history: [{ at: T0, by: 'olga', act: 'sent' }],
        },
      },
      {
        ...{ table: 'mails', key: 'c' },
        after: {
          ...{ id: 'c', to: eve.to, greeting: eve.name, at: T0, invitationId: 'c', link: 'hash', ...sent },
          ...{ senderName: 'Olga', accountName: 'Account A' },
          offers: [
            { accountName: 'Account A', access: { role: { en: 'Author', de: 'Autor' } } },
            { accountName: 'Account A1', access: { permissions: 2 } },
          ],
        },
      },
    ])
    expect(event).toEqual({ type: 'UsersInvited', primaryId: 'A', invitationIds: ['c'], emails: [eve.to] })
  })

  it('N-06: the mail goes to the stored address, the greeting uses the typed one', () => {
    const { world: after } = run(world(), invite(' Eva.M@BÜCHER.example '))
    const [mail] = [...after.mails.values()]
    expect([mail?.to, mail?.greeting]).toEqual(['eva.m@xn--bcher-kva.example', 'Eva.M@BÜCHER.example'])
  })

  it('I1: the language is English and the message empty unless said otherwise', () => {
    const [made] = run(world(), invite('eve')).changes
    expect(made?.after).toMatchObject({ language: 'en', message: '' })
  })

  it('S-07: someone in the tree is invited to a further account, and is no new user', () => {
    const { changes } = run(world({ users: 2 }), invite('ben', on('A1')))
    expect(changes[0]?.after).toMatchObject({ newUser: false, status: 'pending' })
  })

  it('I-08: an address whose invitation was declined, withdrawn or has expired may be invited again', () => {
    for (const differs of [{ status: 'declined' }, { status: 'withdrawn' }, { expiresAt: T0 }] as const) {
      const before = world({ invitations: [invitation('eve', [on('A')], differs)] })
      expect(codeOf(before, invite('eve'))).toBeUndefined()
    }
  })

  it('A5: an admin may invite an admin, on the account where they are one', () => {
    expect(codeOf(world({ users: 1 }), invite('eve', on('A', 'admin')), { as: 'ada' })).toBeUndefined()
  })

  it('links: each invitation of a list gets its own, and ids of its own', () => {
    const { changes } = run(world(), invite(manyNames(2)), { id: 'c', links: ['h0', 'h1'] })
    expect(changes.map(({ table, key }) => `${table}/${key}`)).toEqual([
      ...['invitations/c', 'mails/c', 'invitations/c.1', 'mails/c.1'],
    ])
    expect(changes.map(({ after }) => (after && 'links' in after ? after.links : []))).toEqual([
      ['h0'],
      [],
      ['h1'],
      [],
    ])
  })
})

describe('InviteUsers: refused', () => {
  const full = world({ users: 2, grants: [grant('gil', 'A1', 'admin')], pending: 1 })

  it.each<[string, ReturnType<typeof invite>, object, string?]>([
    ['nobody', invite('fay'), { code: 'not-signed-in' }, 'nobody'],
    ['an ended login', invite('fay'), { code: 'not-signed-in' }, 'ended'],
    ['a tree without access to it', invite('fay'), { code: 'not-found', what: 'account', id: 'A' }, 'bruno'],
    ['an account of another tree', invite('fay', on('B')), { code: 'not-found', what: 'account', id: 'B' }],
    [
      'an account that does not exist',
      invite('fay', on('Z')),
      { code: 'not-found', what: 'account', id: 'Z' },
    ],
    [
      'R-13: a sibling account',
      invite('fay', on('A2')),
      { code: 'not-found', what: 'account', id: 'A2' },
      'gil',
    ],
    [
      'A4: an author',
      invite('fay'),
      { code: 'not-allowed', permission: 'users.invite', accountId: 'A', name: 'Account A' },
      'ben',
    ],
    ['no address', invite('fay@'), { code: 'email-invalid', email: 'fay@' }],
    ['I4: no account', inviteRows({ email: 'fay@x.de', offers: [] }), { code: 'nothing-offered' }],
    [
      'I4: an account with no permission',
      invite('fay', on('A'), on('A1', custom())),
      { code: 'nothing-offered', accountId: 'A1', name: 'Account A1' },
    ],
    ['an empty list', inviteRows(), { code: 'nothing-offered' }],
    [
      'I1: a message of 501 characters',
      inviteRows({ ...requestFor('fay'), message: 'x'.repeat(501) }),
      { code: 'message-too-long', length: 501, limit: 500 },
    ],
    ['I-10: the owner', invite('olga'), { code: 'is-owner', email: 'olga@people.example' }, 'ada'],
    ['I-10: the owner, by the owner', invite('olga'), { code: 'is-owner', email: 'olga@people.example' }],
    ['I-10: yourself', invite('ada', on('A')), { code: 'is-yourself' }, 'ada'],
    [
      'I-10: an active user',
      invite('ben', on('A1'), on('A')),
      {
        code: 'already-a-user',
        email: 'ben@people.example',
        personId: 'ben',
        accountId: 'A',
        name: 'Account A',
      },
    ],
    [
      'I-10: an open invitee, also to another account',
      invite('eve', on('A1')),
      { code: 'already-invited', email: 'eve@people.example', invitationId: 'inv-eve' },
    ],
    [
      'I6, R-13: an invitation elsewhere that the inviter may not see is not named',
      invite('eve', on('A1')),
      { code: 'already-invited', email: 'eve@people.example' },
      'gil',
    ],
    [
      'N-01: the same address written differently',
      invite(' Eve@People.EXAMPLE '),
      { code: 'already-invited', email: 'eve@people.example', invitationId: 'inv-eve' },
    ],
    [
      'R-03: the role "owner"',
      invite('fay', on('A', 'owner')),
      { code: 'role-not-in-plan', role: 'owner', plan: 'P15', plansWithRole: [] },
    ],
    [
      'A5: a permission that does not exist',
      invite('fay', on('A', custom('reports.view', 'root'))),
      { code: 'grants-more-than-held', permissions: ['root'], accountId: 'A', name: 'Account A' },
    ],
  ])('%s', (_, command, refusal, as = 'olga') => {
    const before =
      as === 'ended' ? world({ users: 1, rows: { people: [person('ended', { status: 'ended' })] } }) : full
    expect(run(before, command, { as })).toEqual({ world: before, changes: [], refusal })
  })

  it('S4: on a plan without seats, with the plans that can share', () => {
    expect(refused(world({ plan: 'sharing.free' }), invite('eve', on('A', 'manager')))).toEqual({
      ...{ code: 'sharing-not-in-plan', plan: 'sharing.free' },
      plansThatCan: ['bronze', 'crystal', 'silver', 'gold', 'platinum', 'diamond'].map(
        (id) => `sharing.${id}`,
      ),
    })
  })

  it('R-10: a level that the plan does not have, with the plans that do', () => {
    expect(refused(world({ plan: 'STD5' }), invite('eve', on('A', 'manager')))).toEqual({
      ...{ code: 'role-not-in-plan', role: 'manager', plan: 'STD5' },
      plansWithRole: ['P5', 'P10', 'P15', 'P50'],
    })
  })

  it('P5: custom permissions on a plan without them, with the plans that have them', () => {
    expect(refused(world({ plan: 'ESS5' }), invite('eve', on('A', custom('reports.view'))))).toEqual({
      ...{ code: 'custom-not-in-plan', plan: 'ESS5' },
      plansWithCustom: ['P5', 'P10', 'P15', 'P50'],
    })
  })

  it('2.1: permissions that belong to the owner alone are never given, not even by the owner', () => {
    const before = world({ plan: 'sharing.gold' })
    expect(refused(before, invite('eve', on('A', custom('users.invite', 'statistics.view'))))).toMatchObject({
      ...{ code: 'grants-more-than-held', permissions: ['users.invite'] },
    })
  })

  it('A3: a closed account, and a closed tree', () => {
    const closed = { code: 'account-closed', accountId: 'A1', name: 'Account A1' }
    const before = world({ rows: { accounts: [subaccount('A1', { status: 'closed' })] } })
    expect(refused(before, invite('eve', on('A'), on('A1')))).toEqual(closed)
    expect(refused(world({ account: { status: 'closed' } }), invite('eve'))).toMatchObject({ accountId: 'A' })
  })

  it('A2: two-factor sign-in comes first, for the owner too', () => {
    const before = world({ users: 1, account: { requiresTwoFactor: true } })
    const first = { code: 'two-factor-first', primaryId: 'A' }
    expect([refused(before, invite('eve')), refused(before, invite('eve'), { as: 'ada' })]).toEqual([
      first,
      first,
    ])
    const rows = { people: [person('ada', { twoFactor: true })] }
    expect(
      codeOf(world({ users: 1, account: { requiresTwoFactor: true }, rows }), invite('eve'), { as: 'ada' }),
    ).toBeUndefined()
  })
})
