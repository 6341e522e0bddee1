import { added } from '@/domain/command/change'
import { newId } from '@/domain/command/command'
import type { Envelope, OpenAccount } from '@/domain/command/command'
import type { Decision } from '@/domain/command/decision'
import { trimInvisible } from '@/domain/model/email'
import { activePerson, planOf } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { PrimaryAccount } from '@/domain/model/rows'
import { nameInvalid } from '@/domain/command/validation'

/** Opens a primary account on a plan; the actor becomes its owner. Any signed-in person may. */
export function openAccount(facts: Facts, command: OpenAccount, envelope: Envelope): Decision {
  const owner = activePerson(facts, envelope.actorId)
  if (!owner) return { refusal: { code: 'not-signed-in' } }
  if (!planOf(facts, command.planId))
    return { refusal: { code: 'not-found', what: 'plan', id: command.planId } }
  const refusal = nameInvalid(command.name)
  if (refusal) return { refusal }

  const id = newId(envelope)
  const account: PrimaryAccount = {
    id,
    kind: 'primary',
    primaryId: id,
    name: trimInvisible(command.name),
    planId: command.planId,
    ownerId: owner.id,
    status: 'open',
    requiresTwoFactor: false,
    since: envelope.at,
    revision: 1,
  }
  return {
    changes: [added('accounts', account)],
    event: { type: 'AccountOpened', accountId: id, name: account.name, plan: command.planId },
  }
}
