import { describe, expect, it } from 'vitest'
import { may } from '@/domain/access/effective-access'
import { openAccount } from '../../fixtures/commands'
import { refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

describe('OpenAccount', () => {
  it('V1: opens a primary account that the actor owns', () => {
    const {
      changes,
      event,
      world: after,
    } = run(world(), openAccount(' Acme ', 'sharing.free'), { as: 'eve', id: 'c' })
    expect(changes).toEqual([
      {
        ...{ table: 'accounts', key: 'c' },
        after: {
          ...{
            id: 'c',
            kind: 'primary',
            primaryId: 'c',
            name: 'Acme',
            catalogueId: 'sharing',
            planId: 'sharing.free',
            ownerId: 'eve',
          },
          ...{ status: 'open', requiresTwoFactor: false, since: T0, revision: 1 },
        },
      },
    ])
    expect(event).toEqual({
      type: 'AccountOpened',
      accountId: 'c',
      name: 'Acme',
      catalogueId: 'sharing',
      plan: 'sharing.free',
    })
    expect(may(after, 'eve', 'account.close', 'c')).toBe(true)
  })

  it('a person may own several, also with the same name', () => {
    expect(run(world(), openAccount('Account A', 'levels.free')).refusal).toBeUndefined()
  })

  it('refuses nobody, an unknown plan and no name', () => {
    expect(refused(world(), openAccount('Acme'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    expect(refused(world(), openAccount('Acme', 'free'))).toEqual({
      code: 'not-found',
      what: 'plan',
      id: 'free',
    })
    expect(refused(world(), openAccount('\t'))).toEqual({ code: 'name-missing' })
    expect(refused(world(), openAccount('x'.repeat(101)))).toEqual({ code: 'name-too-long', limit: 100 })
  })
})
