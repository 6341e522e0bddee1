import { describe, expect, it } from 'vitest'
import type { CommandType } from '@/domain/commands'
import { codeOf, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'
import { accountCases, transferCases } from './accounts'
import { acceptCases } from './accept-invitation'
import { changeAccessCases } from './change-access'
import { editCatalogueCases } from './edit-catalogue'
import { declineCases } from './decline-invitation'
import { editInvitationCases } from './edit-invitation'
import { inviteCases } from './invite-users'
import { leaveCases } from './leave-account'
import { mailDeliveryCases, openAccountCases, signUpCases } from './logins'
import { credentialCases } from './credentials'
import { changePlanCases } from './change-plan'
import { resendCases } from './resend-invitation'
import { revokeCases } from './revoke-access'
import { twoFactorCases } from './two-factor'
import { stageNames, stageOf, stages, stagesOf } from './stages'
import { ask2fa } from './two-factor-cases'
import { withdrawCases } from './withdraw-invitation'

const orderCases = [
  ...[signUpCases, openAccountCases, inviteCases, editInvitationCases, resendCases, withdrawCases],
  ...[acceptCases, declineCases, changeAccessCases, revokeCases],
  ...[accountCases, changePlanCases, transferCases],
  ...[leaveCases, credentialCases, twoFactorCases, mailDeliveryCases, editCatalogueCases],
].flat()

const rank = (code: Parameters<typeof stageOf>[0]) => {
  const stage = stageOf(code)
  return stageNames.indexOf(stage) * 100 + (stages[stage] as string[]).indexOf(code)
}

describe('K1: exactly one refusal is answered, the first in the order', () => {
  it.each(orderCases.map((one) => [one[2].command.type, one[0], one[1], one] as const))(
    '%s: %s before %s',
    (_, first, second, [, , both, without]) => {
      expect(run(both.facts, both.command, both.options)).toMatchObject({
        changes: [],
        refusal: { code: first },
      })
      const other = { ...both, ...without }
      expect(codeOf(other.facts, other.command, other.options)).toBe(second)
      expect(rank(first)).toBeLessThan(rank(second))
    },
  )

  it.each(Object.keys(stagesOf) as CommandType[])(
    '%s: every pair of neighbouring stages has a case',
    (type) => {
      const pairs = orderCases
        .filter(([, , { command }]) => command.type === type)
        .map(([first, second]) => `${stageOf(first)} < ${stageOf(second)}`)
      const neighbours = stagesOf[type].slice(1).map((stage, n) => `${stagesOf[type][n] ?? ''} < ${stage}`)
      expect(neighbours.filter((pair) => !pairs.includes(pair))).toEqual([])
    },
  )
})

describe('A2: two-factor-first is asked only of who has access in that tree', () => {
  const facts = world({ users: 2, pending: 1, account: { requiresTwoFactor: true } })

  it.each(ask2fa)('%s', (_, command) => {
    expect(['olga', 'ada', 'ben'].map((as) => codeOf(facts, command, { as }))).toEqual([
      ...['two-factor-first', 'two-factor-first', 'two-factor-first'],
    ])
    expect(codeOf(facts, command, { as: 'bruno' })).toBe('not-found')
  })
})
