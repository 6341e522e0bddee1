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
import { tooManyAttempts } from './attempts'

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

/** Sets whether a tree requires two-factor sign-in (A2); refuses an actor who has not set it up. */
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

/** Sets up or replaces the actor's two-factor sign-in; refuses a wrong code as `code-wrong`. */
export const setUpTwoFactor: CommandDefinition<SetUpTwoFactor, TwoFactorSetUp> = {
  reads: () => ({}),
  decide(facts, _, envelope) {
    const context = authorizeCode(facts, envelope)
    if ('refusal' in context) return context
    const { person } = context
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

/** Turns off two-factor sign-in; refuses as `code-wrong`, or `two-factor-required` by a tree (A2). */
export const turnOffTwoFactor: CommandDefinition<TurnOffTwoFactor, TwoFactorTurnedOff> = {
  reads: () => ({ actorMemberships: true }),
  decide(facts, _, envelope) {
    const context = authorizeCode(facts, envelope)
    if ('refusal' in context) return context
    const { person } = context
    const refusal = codeWrong(envelope) ?? twoFactorRequired(facts, person)
    if (refusal) return { refusal }
    return {
      changes: person.twoFactor ? [changed('people', person, { twoFactor: false })] : [],
      event: { type: 'TwoFactorTurnedOff', personId: person.id, email: person.email },
    }
  },
}

/** K1.1 for a command with a code: the person, or the refusal. */
function authorizeCode(facts: Facts, envelope: Envelope): { person: Person } | { refusal: Refusal } {
  const refusal = tooManyAttempts(envelope)
  if (refusal) return { refusal }
  const person = activePerson(facts, envelope.actorId)
  return person ? { person } : { refusal: { code: 'not-signed-in' } }
}

function codeWrong({ proofs }: Envelope): Refusal | undefined {
  return proofs?.code === 'right' ? undefined : { code: 'code-wrong' }
}

/** Refuses if a tree of the person requires two-factor sign-in; the refusal names these accounts. */
function twoFactorRequired(facts: Facts, person: Person): Refusal | undefined {
  const accounts = openTreesOf(facts, person.id)
    .filter((primary) => primary.requiresTwoFactor)
    .map(({ id, name }) => ({ accountId: id, name }))
  return accounts.length > 0 ? { code: 'two-factor-required', accounts } : undefined
}
