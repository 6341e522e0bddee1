import { describe, expect, it } from 'vitest'
import { openWorkspace } from '@/storage/workspace'
import { inviteCommand, openTestWorkspace } from './open-workspace'

const account = 'lindgarten'
const ROUNDS = 12

/** Two tabs on one workspace; which of them is first changes from round to round. */
async function tabs() {
  const first = await openTestWorkspace()
  const other = await openWorkspace({ storage: first.storage })
  return { ...first, left: first.workspace, right: other }
}
const inAnyOrder = <T>(round: number, asks: (() => Promise<T>)[]) =>
  Promise.all((round % 2 === 0 ? asks : asks.toReversed()).map((ask) => ask()))

describe.each(Array.from({ length: ROUNDS }, (_, round) => round))('two tabs at once, round %i', (round) => {
  it('V5, C3: a key and an app made while the access is revoked do not outlive it', async () => {
    const { left, right, db } = await tabs()
    const { hash } = await right.newApiKey()
    const who = { primaryId: account, personIds: ['ada'], invitationIds: [] }
    const asks = [
      () => left.run({ type: 'RevokeAccess', ...who }, { as: 'olga' }),
      () => right.run({ type: 'CreateApiKey', accountId: account, label: 'Key', hash }, { as: 'ada' }),
      () => right.run({ type: 'SignInApp', accountId: account, platform: 'web' }, { as: 'ada' }),
    ]
    await inAnyOrder(round, asks)
    expect([await db.apiKeys.count(), await db.appSessions.count()]).toEqual([0, 0])
  })

  it('A2, R-12: a tree is never required to have what its owner turns off at that moment', async () => {
    const { left, right, db } = await tabs()
    await db.people.update('olga', { twoFactor: true })
    const asks = [
      () => left.run({ type: 'RequireTwoFactor', primaryId: account, required: true }, { as: 'olga' }),
      () => right.run({ type: 'TurnOffTwoFactor' }, { as: 'olga' }),
    ]
    const answers = await inAnyOrder(round, asks)
    const codes = answers.flatMap((answer) => ('refusal' in answer ? answer.refusal.code : []))
    const required = Reflect.get((await db.accounts.get(account)) ?? {}, 'requiresTwoFactor')
    expect((await db.people.get('olga'))?.twoFactor).toBe(required)
    expect(codes).toEqual([required === true ? 'two-factor-required' : 'two-factor-first'])
  })

  it('C4: a login that ends takes no access with it, and one that has just got access stays', async () => {
    const { left, right, db } = await tabs()
    await left.run(
      { type: 'OpenAccount', name: 'Shop', catalogueId: 'levels', planId: 'levels.standard' },
      { as: 'olga', id: 'shop' },
    )
    await left.run(inviteCommand('ben@lindgarten.example', 'shop'), { as: 'olga', id: 'to-shop' })
    const link = (await db.invitations.get('to-shop'))?.links[0] ?? ''
    await inAnyOrder(round, [
      () => left.run({ type: 'LeaveAccount', primaryId: account }, { as: 'ben' }),
      () => right.run({ type: 'AcceptInvitation', link }, { as: 'ben' }),
    ])
    const grants = await db.grants.where('personId').equals('ben').toArray()
    const ended = (await db.people.get('ben'))?.status === 'ended'
    expect(grants.map(({ primaryId }) => primaryId)).toEqual(ended ? [] : ['shop'])
  })
})
