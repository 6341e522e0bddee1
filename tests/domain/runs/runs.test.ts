import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '@/domain/commands'
import { brokenDecides } from './broken-decides'
import { kinds, moves } from './moves'
import type { Decide, Tally } from './runner'
import { playMoves } from './runner'
import { starts } from './start'

// The usual number is quick and always the same; `RUNS=20000` soaks with new ones each time.
const soak = process.env.RUNS
const runs = soak === undefined ? { numRuns: 800, seed: 20261121 } : { numRuns: Number(soak) }

const holdsFor = (decideBy: Decide, tally?: Tally) =>
  fc.property(starts, moves, (start, steps) => {
    playMoves(decideBy, start, steps, tally)
  })

// What fits a chosen seed need not be reached by every other.
const each = <T extends string>(cases: readonly T[]) => it.runIf(soak === undefined).each(cases)

describe('V1-V9 and V11-V14 hold after every step of any run', () => {
  const tally: Tally = new Map()

  it('of up to 60 commands of all kinds by anyone, with the clock moving on', { timeout: 3_600_000 }, () => {
    fc.assert(holdsFor(decide, tally), runs)
  })

  each(kinds)('in which %s was accepted and refused', (kind) => {
    expect(tally.get(`${kind} ok`)).toBeGreaterThan(20)
    expect([...tally.keys()].filter((answer) => answer.startsWith(`${kind} `)).length).toBeGreaterThan(2)
  })

  each([
    ...['InviteUsers seat-limit-reached', 'InviteUsers invitation-rate-limited', 'InviteUsers rows-refused'],
    ...[
      'ResendInvitation seat-limit-reached',
      'AcceptInvitation invitation-void',
      'AcceptInvitation link-replaced',
    ],
    ...[
      'AcceptInvitation seat-limit-reached',
      'ChangeAccess grants-more-than-held',
      'InviteUsers two-factor-first',
    ],
    ...[
      'ChangePlan downgrade-blocked',
      'ChangePlan role-not-in-plan',
      'OpenSubaccount subaccount-limit-reached',
    ],
    ...[
      'LeaveAccount owner-must-transfer',
      'TurnOffTwoFactor two-factor-required',
      'CreateApiKey not-allowed',
    ],
    ...['RequireTwoFactor two-factor-first', 'SetUpTwoFactor code-wrong', 'DeleteApiKey not-found'],
    ...['RequestFreshLink invitation-not-pending', 'SignInApp two-factor-first'],
    ...['EditCatalogue catalogue-blocked', 'EditCatalogue catalogue-invalid'],
    ...['TransferOwnership not-eligible-as-owner', 'CloseAccount account-closed', 'ChangePlan same-plan'],
  ])('which reached %s', (answer) => {
    expect(tally.get(answer) ?? 0).toBeGreaterThan(0)
  })
})

describe('control: a decide with one guard missing is caught', () => {
  it.each(brokenDecides)('%s', (_, invariants, decideBy) => {
    const { failed, errorInstance } = fc.check(holdsFor(decideBy), {
      numRuns: 1000,
      seed: 7,
      endOnFailure: true,
    })
    expect(failed).toBe(true)
    expect(String(errorInstance)).toMatch(new RegExp(invariants))
  })
})
