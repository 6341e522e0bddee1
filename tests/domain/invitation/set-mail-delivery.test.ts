import { describe, expect, it } from 'vitest'
import { isDesignerCommand } from '@/domain/commands'
import { arrivesAt, deliveryStatus } from '@/domain/invitation/delivery'
import { MAX_DELAY_MINUTES } from '@/domain/model/rows'
import type { Delivery } from '@/domain/model/rows'
import { requestFreshLink, invite, resend, setDelivery } from '../../fixtures/commands'
import { done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const full: Delivery = { kind: 'bounced', reason: 'mailbox-full' }
const late: Delivery = { kind: 'delayed', minutes: 30 }
const minutes = 60_000

describe('I13: what becomes of mail to a domain', () => {
  it('is set for the domain as in an address (E1), by anyone, as the designer’s act', () => {
    const { world: after, event } = run(world(), setDelivery(' @BÜCHER.example. ', full), { as: 'nobody' })
    expect([...after.mailDomains.values()]).toEqual([
      { id: 'xn--bcher-kva.example', delivery: full, revision: 1 },
    ])
    expect(event).toEqual({ type: 'MailDeliverySet', domain: 'xn--bcher-kva.example', delivery: full })
    expect(isDesignerCommand(setDelivery('x.example', full))).toBe(true)
    expect(isDesignerCommand(invite('eve'))).toBe(false)
  })

  it('can be changed, and is nothing once mail arrives at once again', () => {
    const before = done(world(), setDelivery('people.example', full))
    const after = done(before, setDelivery('people.example', late))
    expect(after.mailDomains.get('people.example')).toMatchObject({ delivery: late, revision: 2 })
    expect(done(after, setDelivery('people.example', { kind: 'at-once' })).mailDomains.size).toBe(0)
  })

  it.each([full, late, { kind: 'spam' } as const])(
    'set to the same again changes nothing: %o',
    (delivery) => {
      const before = done(world(), setDelivery('people.example', delivery))
      expect(run(before, setDelivery('people.example', delivery)).changes).toEqual([])
    },
  )

  it('already at once: nothing to do', () => {
    expect(run(world(), setDelivery('people.example', { kind: 'at-once' })).changes).toEqual([])
  })

  it.each(['', 'example', 'a@b.example', 'exa mple.com', '127.0.0.1', 'http://x.example'])(
    'is refused for what is no domain: %o',
    (domain) => {
      expect(refused(world(), setDelivery(domain, full))).toEqual({ code: 'domain-invalid', domain })
    },
  )

  it.each([0, -1, 1.5, NaN, Infinity, MAX_DELAY_MINUTES + 1])(
    'is refused for a delay of %o minutes',
    (delay) => {
      const command = setDelivery('x.example', { kind: 'delayed', minutes: delay })
      expect(refused(world(), command)).toEqual({ code: 'delay-out-of-range', limit: MAX_DELAY_MINUTES })
    },
  )
})

describe('I13: a mail', () => {
  const mailTo = (delivery: Delivery, name: string) => {
    const after = done(done(world(), setDelivery('people.example', delivery)), invite(name))
    return [...after.mails.values()][0]
  }

  it('takes the delivery of its domain when it is sent', () => {
    expect(mailTo(full, 'fay')).toMatchObject({ to: 'fay@people.example', delivery: full })
    expect(mailTo(full, 'fay@other.example')).not.toHaveProperty('delivery')
  })

  it('keeps it when the domain is set up otherwise later; the next one takes the new', () => {
    const bounced = done(world({ pending: 1 }), setDelivery('people.example', full))
    const sent = done(bounced, resend('eve'), { id: 'once' })
    const fixed = done(sent, setDelivery('people.example', { kind: 'at-once' }))
    const again = done(fixed, resend('eve'), { id: 'twice' })
    expect([...again.mails.values()].map(({ delivery }) => delivery)).toEqual([full, undefined])
  })

  it('arrives at once, late by the clock, or never', () => {
    expect(arrivesAt({ at: T0 })).toBe(T0)
    expect(arrivesAt({ at: T0, delivery: { kind: 'spam' } })).toBe(T0)
    expect(arrivesAt({ at: T0, delivery: late })).toBe(T0 + 30 * minutes)
    expect(arrivesAt({ at: T0, delivery: full })).toBeUndefined()
  })

  it('is late only until it has arrived', () => {
    const sent = { at: T0, delivery: late }
    expect(deliveryStatus(sent, T0 + 30 * minutes - 1)).toEqual({ kind: 'delayed', until: T0 + 30 * minutes })
    expect(deliveryStatus(sent, T0 + 30 * minutes)).toBeUndefined()
    expect(deliveryStatus({ at: T0 }, T0)).toBeUndefined()
    expect(deliveryStatus({ at: T0, delivery: full }, T0 + 30 * minutes)).toEqual(full)
  })

  it('leaves what became of it in the history of its invitation', () => {
    const before = done(world(), setDelivery('people.example', full))
    const after = done(before, invite('fay'), { id: 'inv-fay' })
    const again = done(after, resend('fay'))
    expect(again.invitations.get('inv-fay')?.history).toMatchObject([
      { act: 'sent', delivery: full },
      { act: 'resent', delivery: full },
    ])
  })

  it('asking for a fresh link sends none', () => {
    const before = done(world({ pending: 1 }), setDelivery('people.example', full))
    const week = 8 * 24 * 60 * minutes
    expect(done(before, requestFreshLink('eve'), { as: 'eve', at: T0 + week }).mails.size).toBe(0)
  })
})
