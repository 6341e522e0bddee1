import { added } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import { trimInvisible } from '@/domain/model/email'
import { activePerson, planOf } from '@/domain/command/facts'
import type { PrimaryAccount } from '@/domain/model/rows'
import { nameInvalid } from '@/domain/command/validation'
import type { CommandDefinition } from '@/domain/command/command'

export interface OpenAccount {
  type: 'OpenAccount'
  name: string
  catalogueId: string
  planId: string
}

export interface AccountOpened {
  type: 'AccountOpened'
  accountId: string
  name: string
  catalogueId: string
  plan: string
}

/** Opens a primary account, owned by the actor. Refuses an invalid name and an unknown plan. */
export const openAccount: CommandDefinition<OpenAccount, AccountOpened> = {
  reads: () => ({}),
  decide(facts, command, envelope) {
    const owner = activePerson(facts, envelope.actorId)
    if (!owner) return { refusal: { code: 'not-signed-in' } }
    if (!planOf(facts, command)) return { refusal: { code: 'not-found', what: 'plan', id: command.planId } }
    const refusal = nameInvalid(command.name)
    if (refusal) return { refusal }

    const id = newId(envelope)
    const account: PrimaryAccount = {
      id,
      kind: 'primary',
      primaryId: id,
      name: trimInvisible(command.name),
      catalogueId: command.catalogueId,
      planId: command.planId,
      ownerId: owner.id,
      status: 'open',
      requiresTwoFactor: false,
      since: envelope.at,
      revision: 1,
    }
    return {
      changes: [added('accounts', account)],
      event: {
        ...{ type: 'AccountOpened', accountId: id, name: account.name },
        ...{ catalogueId: command.catalogueId, plan: command.planId },
      },
    }
  },
}
