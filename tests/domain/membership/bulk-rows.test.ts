import { describe, expect, it } from 'vitest'
import {
  change,
  changeAndEnd,
  changeInvited,
  choosePlan,
  manyNames,
  revoke,
  revokeInvited,
} from '../../fixtures/commands'
import { grant, invitation, on } from '../../fixtures/rows'
import { refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

describe('K5: at most 500 rows, by the rule itself', () => {
  const before = world({ plan: 'P50', users: 3, pending: 1 })
  const tooMany = { code: 'too-many-rows', limit: 500 }
  const nobody = manyNames(501)

  it.each([
    ['ChangeAccess of people', change(nobody, on('A'))],
    ['ChangeAccess of invitations', changeInvited(nobody, on('A'))],
    ['RevokeAccess of people', revoke(nobody)],
    ['RevokeAccess of invitations', revokeInvited(nobody, 'A')],
    ['both counted together', { ...revoke(manyNames(250)), invitationIds: manyNames(251) }],
  ])('%s', (_, command) => {
    expect(run(before, command)).toEqual({ world: before, changes: [], refusal: tooMany })
  })

  it('500 rows are looked at one by one', () => {
    expect(refused(before, revoke(manyNames(500))).code).toBe('rows-refused')
    expect(refused(before, change(manyNames(500), on('A'))).code).toBe('rows-refused')
  })

  it('K1: asked of the whole after session and tree, before any row', () => {
    expect(refused(before, revoke(nobody), { as: 'nobody' }).code).toBe('not-signed-in')
    expect(refused(before, revoke(nobody), { as: 'bruno' }).code).toBe('not-found')
  })
})

describe('K5: each person is named once, in the order given', () => {
  const before = world({
    users: 3,
    pending: 1,
    grants: [grant('ben', 'A1')],
    invitations: [invitation('ben', [on('A2')], { newUser: false })],
  })
  const [ben, u3, eve] = ['ben@people.example', 'u3@people.example', 'eve@people.example']

  it('RevokeAccess', () => {
    const twice = run(before, revoke(['u3', 'ben', 'u3', 'ben']))
    expect(twice.event).toMatchObject({ emails: [u3, ben], seats: 2 })
    expect(twice.changes).toEqual(run(before, revoke(['u3', 'ben'])).changes)
    expect(run(before, revokeInvited(['eve', 'eve'])).event).toMatchObject({ emails: [eve], invitations: 1 })
  })

  it('ChangeAccess', () => {
    const twice = run(before, change(['u3', 'ben', 'u3'], on('A', 'author')))
    expect(twice.event).toMatchObject({ emails: [u3, ben] })
    expect(twice.changes).toEqual(run(before, change(['u3', 'ben'], on('A', 'author'))).changes)
    expect(run(before, changeInvited(['eve', 'eve'], on('A', 'author'))).event).toMatchObject({
      emails: [eve],
    })
  })

  it('somebody with access and an open invitation', () => {
    const both = { ...revoke('ben'), invitationIds: ['inv-ben'] }
    expect(run(before, both).event).toMatchObject({ emails: [ben], invitations: 1 })
  })

  it('accounts', () => {
    expect(run(before, revoke('ben', 'A1', 'A', 'A1')).event).toMatchObject({
      accounts: ['Account A1', 'Account A'],
    })
    expect(run(before, changeAndEnd('ben', ['A1', 'A1'], on('A'), on('A'))).event).toMatchObject({
      accounts: ['Account A'],
      ended: ['Account A1'],
    })
  })

  it('K1: a refused row is reported once, at its first index', () => {
    expect(refused(before, revoke(['ben', 'ben', 'olga', 'olga', 'u3']))).toMatchObject({
      code: 'rows-refused',
      rows: [{ index: 2, refusal: { code: 'is-owner' } }],
    })
    expect(refused(before, revoke(['olga', 'olga'])).code).toBe('is-owner')
    const invited = { ...change(['ben', 'ben'], on('A')), invitationIds: ['inv-fay', 'inv-fay'] }
    expect(refused(before, invited)).toMatchObject({
      rows: [{ index: 2, refusal: { code: 'not-found' } }],
    })
  })

  it('P4: what a resolution lists twice happens once', () => {
    const offers = [on('A', 'author')]
    const twice = choosePlan('P10', {
      revoke: ['u3', 'u3'],
      withdraw: ['inv-eve', 'inv-eve'],
      change: [
        { personId: 'ben', offers },
        { personId: 'ben', offers },
      ],
      close: ['A2', 'A2'],
    })
    expect(run(before, twice).event).toMatchObject({ users: 1, closed: 1, invitations: 2 })
  })
})
