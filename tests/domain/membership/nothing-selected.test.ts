import { expect, it } from 'vitest'
import { decide } from '@/domain/commands'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const asked = { primaryId: 'A', personIds: [], invitationIds: [] }
const by = (actorId: string) => ({ id: 'command', actorId, at: T0 })

it('a command about nobody has nothing to do, and says so', () => {
  const facts = world({ users: 2 })
  const change = {
    ...asked,
    type: 'ChangeAccess' as const,
    offers: [{ accountId: 'A', access: { role: 'viewer' } }],
  }
  expect(decide(facts, change, by('olga'))).toEqual({ refusal: { code: 'nothing-offered' } })
  expect(decide(facts, { ...asked, type: 'RevokeAccess' }, by('olga'))).toEqual({
    refusal: { code: 'nothing-offered' },
  })
  const nowhere = { ...asked, type: 'RevokeAccess' as const, personIds: ['ben'], accountIds: [] }
  expect(decide(facts, nowhere, by('olga'))).toEqual({ refusal: { code: 'nothing-offered' } })
})

it('A4: who may revoke nobody does not learn who has access', () => {
  const facts = world({ users: 2 })
  const revoke = (id: string) => ({ ...asked, type: 'RevokeAccess' as const, personIds: [id] })
  const refusal = { code: 'not-allowed' }
  expect(decide(facts, revoke('stranger'), by('ben'))).toMatchObject({ refusal })
  expect(decide(facts, revoke('ada'), by('ben'))).toMatchObject({ refusal })
})
