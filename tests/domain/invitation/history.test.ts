import { expect, it } from 'vitest'
import { historyWithExpiries } from '@/domain/invitation/history'
import type { Facts } from '@/domain/command/facts'
import { requestFreshLink, resend, setDelivery } from '../../fixtures/commands'
import { done } from '../../fixtures/run'
import { invited } from '../../fixtures/steps'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const historyLines = (facts: Facts, at: number) => {
  const invitation = facts.invitations.get('inv-eve')
  if (!invitation) throw new Error('not invited')
  return historyWithExpiries(invitation, [...facts.mails.values()], at)
}

it('I14: tells each sending with its mail and what became of it', () => {
  const sent = invited(done(world(), setDelivery('people.example', { kind: 'spam' })), 'eve')
  const again = done(done(sent, setDelivery('people.example', { kind: 'at-once' })), resend('eve'), {
    ...{ id: 'again', at: T0 + H24, links: ['link-2'] },
  })
  expect(historyLines(again, T0 + H24)).toEqual([
    { at: T0, by: 'olga', act: 'sent', delivery: { kind: 'spam' }, mailId: 'inv-eve' },
    { at: T0 + H24, by: 'olga', act: 'resent', mailId: 'again' },
  ])
})

it('I11, I14: tells each time that it expired, before whatever came after it', () => {
  const [week, asked, later] = [T0 + 7 * H24, T0 + 8 * H24, T0 + 9 * H24]
  const sent = invited(world(), 'eve')
  expect(historyLines(sent, week - 1).map(({ act }) => act)).toEqual(['sent'])
  expect(historyLines(sent, week).at(-1)).toEqual({ at: week, act: 'expired' })
  const freshly = done(sent, requestFreshLink('eve'), { as: 'eve', at: asked })
  expect(historyLines(freshly, asked).map(({ act }) => act)).toEqual(['sent', 'expired', 'fresh-link-asked'])
  const again = done(freshly, resend('eve'), { id: 'again', at: later, links: ['link-2'] })
  expect(historyLines(again, later + 7 * H24).map(({ act }) => act)).toEqual([
    ...['sent', 'expired', 'fresh-link-asked', 'resent', 'expired'],
  ])
})
