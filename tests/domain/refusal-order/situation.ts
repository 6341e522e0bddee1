import type { Command } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import type { Invitation } from '@/domain/model/rows'
import type { RefusalCode } from '@/domain/command/refusal'
import { invitation, on, subaccount } from '../../fixtures/rows'
import type { RunOptions } from '../../fixtures/run'
import { world } from '../../fixtures/world'

interface Situation {
  facts: Facts
  command: Command
  options?: RunOptions
}
/** Two reasons to refuse at once; the first is answered, and once it is removed, the second. */
export type OrderCase = [
  first: RefusalCode,
  second: RefusalCode,
  both: Situation,
  withoutTheFirst: Partial<Situation>,
]

// What the cases share.
export const nobody = { as: 'nobody' }
export const olga = { as: 'olga' }
export const ben = { as: 'ben' }
export const eve = { as: 'eve' }
export const manager = [on('A', 'manager')]
export const accepted = { status: 'accepted' } as const
export const shut = { status: 'closed' } as const
export const to = (offers = [on('A')], differs: Partial<Invitation> = {}) =>
  invitation('eve', offers, differs)
export const usual = world({ users: 3, pending: 1 })
export const ended = world({ users: 3, invitations: [to([on('A')], accepted)] })
export const noNewUsers = { newUsers: 0 }
export const closedA1 = { accounts: [subaccount('A1', shut)] }
