import type { CommandDefinition } from '@/domain/command/command'
import { changed } from '@/domain/command/change'
import { activePerson } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { openTreesOf } from '@/domain/membership/memberships'
import type { Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { authorize, requiresTwoFactor } from '@/domain/access/authorize'
import { notAllowed } from '@/domain/access/rights'
import type { Envelope } from '@/domain/command/envelope'

/** Whether everyone in a tree needs two-factor sign-in (A2). */
export interface RequireTwoFactor {
  type: 'RequireTwoFactor'
  primaryId: string
  required: boolean
}

export interface TwoFactorRequired {
  type: 'TwoFactorRequired'
  primaryId: string
  name: string
  required: boolean
}

/** Decides whether a tree requires two-factor sign-in (A2); nobody requires of others what they lack. */
export const requireTwoFactor: CommandDefinition<RequireTwoFactor, TwoFactorRequired> = {
  reads: ({ primaryId }) => ({ primaryId }),
  decide(facts, command, envelope) {
    const { primaryId, required } = command
    const context = authorize(facts, primaryId, envelope, (tree) => required || requiresTwoFactor(tree))
    if ('refusal' in context) return context
    const { tree, actor } = context
    const { primary } = tree
    const refusal = notAllowed(facts, actor, 'security.require-two-factor', primary.id)
    if (refusal) return { refusal }
    return {
      changes:
        primary.requiresTwoFactor === required
          ? []
          : [changed('accounts', primary, { requiresTwoFactor: required })],
      event: { type: 'TwoFactorRequired', primaryId, name: primary.name, required },
    }
  },
}

export interface SetUpTwoFactor {
  type: 'SetUpTwoFactor'
}

export interface TwoFactorSetUp {
  type: 'TwoFactorSetUp'
  personId: string
  email: string
}

/** Sets up two-factor sign-in for oneself with a code of the new authenticator, or gives it another one: `code-wrong`. */
export const setUpTwoFactor: CommandDefinition<SetUpTwoFactor, TwoFactorSetUp> = {
  reads: () => ({}),
  decide(facts, _, envelope) {
    const person = activePerson(facts, envelope.actorId)
    if (!person) return { refusal: { code: 'not-signed-in' } }
    const refusal = codeWrong(envelope)
    if (refusal) return { refusal }
    return {
      changes: person.twoFactor ? [] : [changed('people', person, { twoFactor: true })],
      event: { type: 'TwoFactorSetUp', personId: person.id, email: person.email },
    }
  },
}

export interface TurnOffTwoFactor {
  type: 'TurnOffTwoFactor'
}

export interface TwoFactorTurnedOff {
  type: 'TwoFactorTurnedOff'
  personId: string
  email: string
}

/** Turns two-factor sign-in off for oneself: `code-wrong`, or `two-factor-required` in a tree of theirs (A2). */
export const turnOffTwoFactor: CommandDefinition<TurnOffTwoFactor, TwoFactorTurnedOff> = {
  reads: () => ({ memberships: true }),
  decide(facts, _, envelope) {
    const person = activePerson(facts, envelope.actorId)
    if (!person) return { refusal: { code: 'not-signed-in' } }
    const refusal = codeWrong(envelope) ?? twoFactorRequired(facts, person)
    if (refusal) return { refusal }
    return {
      changes: person.twoFactor ? [changed('people', person, { twoFactor: false })] : [],
      event: { type: 'TwoFactorTurnedOff', personId: person.id, email: person.email },
    }
  },
}

function codeWrong({ proofs }: Envelope): Refusal | undefined {
  return proofs?.code === 'right' ? undefined : { code: 'code-wrong' }
}

/** Names the accounts that require it of this person. */
function twoFactorRequired(facts: Facts, person: Person): Refusal | undefined {
  const accounts = openTreesOf(facts, person.id)
    .filter((primary) => primary.requiresTwoFactor)
    .map(({ id, name }) => ({ accountId: id, name }))
  return accounts.length > 0 ? { code: 'two-factor-required', accounts } : undefined
}
