// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { countOf } from '@/domain/plan/blocker-counts'
import type { Refusal } from '@/domain/command/refusal'
import { refusalText, type Reader } from '@/text/refusal'
import { everyRefusal } from './samples'
import { hostileNames, locales, textFor, unresolved } from './text-for'
import { named } from '../fixtures/rows'

const say = (refusal: Refusal, locale: 'en' | 'de' = 'en', reader: Reader = 'inviter') => {
  const { text, names } = textFor(locale)
  return refusalText(refusal, text, names, { reader })
}

function figuresOf(refusal: Refusal): number[] {
  switch (refusal.code) {
    case 'rows-refused':
      return [refusal.rows.length]
    case 'duplicate-in-list':
      return [refusal.firstIndex + 1]
    case 'too-many-attempts':
      return []
    case 'invitation-rate-limited':
      return [refusal.limit, refusal.left]
    case 'seat-limit-reached':
      return [refusal.limit, refusal.active]
    case 'downgrade-blocked': {
      const counts = [countOf(refusal.roles), countOf(refusal.custom)]
      return [refusal.seats?.over ?? 0, ...counts, refusal.subaccounts?.over ?? 0].filter((n) => n > 0)
    }
    default:
      return Object.values(refusal).filter((value) => typeof value === 'number')
  }
}

describe.each(locales)('Y-04 every refusal in %s', (locale) => {
  const readers: Reader[] = ['inviter', 'recipient']
  it.each(everyRefusal.flatMap((refusal) => readers.map((reader) => ({ ...refusal, reader }))))(
    '$code for $reader: what is wrong with its figures, and a next step',
    ({ reader, ...refusal }) => {
      const said = say(refusal, locale, reader)
      for (const { title, text, step } of [said, ...(said.rows ?? [])]) {
        expect(title).toMatch(/^\S.*[^.\s]$/)
        expect(text).toMatch(/^\S.*\.$/)
        expect(step).toMatch(/^\S.*\.$/)
        const all = `${title} ${text} ${step}`
        expect(all).not.toMatch(unresolved)
        expect(all).not.toContain(refusal.code)
        expect(all).not.toContain('x1')
      }
      const words = `${said.text} ${said.step}`.match(/\d+/g)
      if (reader === 'inviter') {
        for (const figure of figuresOf(refusal)) expect(words).toContain(String(figure))
      }
    },
  )
})

it('Y-04 the two languages never say the same', () => {
  for (const refusal of everyRefusal) {
    expect(say(refusal, 'de').text).not.toBe(say(refusal, 'en').text)
    expect(say(refusal, 'de').step).not.toBe(say(refusal, 'en').step)
  }
})

describe('what a refusal says', () => {
  const seats = {
    code: 'seat-limit-reached',
    plan: 'sharing.bronze',
    limit: 5,
    roomierPlans: ['sharing.silver'],
  } as const

  it('S-01 names 5 of 5, 4 active, 1 pending, and the plans with more seats', () => {
    const refusal: Refusal = {
      ...seats,
      roomierPlans: ['sharing.silver'],
      used: 5,
      active: 4,
      pending: 1,
      needed: 1,
    }
    expect(say(refusal)).toEqual({
      title: 'No seat free',
      text: '5 of 5 seats of Bronze Premium are taken: 4 active, 1 pending.',
      step: 'Withdraw an invitation or end someone’s access (“Revoke access”). Or choose a plan with more seats: Silver Premium.',
    })
    expect(say(refusal, 'de')).toEqual({
      title: 'Kein Benutzerplatz frei',
      text: '5 von 5 Benutzerplätzen in Bronze Premium sind belegt: 4 aktiv, 1 ausstehend.',
      step: 'Ziehen Sie eine Einladung zurück, oder beenden Sie einen Zugriff („Zugriff widerrufen“). Oder wählen Sie einen Tarif mit mehr Benutzerplätzen: Silber Premium.',
    })
  })

  it('S-09 names what is free and what is needed', () => {
    const refusal: Refusal = { ...seats, roomierPlans: [], used: 3, active: 3, pending: 0, needed: 3 }
    expect(say(refusal).text).toContain('2 free, 3 needed')
    expect(say(refusal).step).toBe(
      'Invite only 2 new users now, or free more seats. Or contact us about a custom plan: no other plan has enough seats.',
    )
    expect(say(refusal, 'de').text).toContain('2 frei, 3 nötig')
  })

  it('S1 does not send anyone to withdraw invitations that take no seat', () => {
    const refusal: Refusal = { ...seats, roomierPlans: [], used: 5, active: 5, pending: 2, needed: 1 }
    expect(say(refusal).text).toBe('5 of 5 seats of Bronze Premium are taken by active users.')
    expect(say(refusal).step).not.toMatch(/withdraw/i)
  })

  it('P2 says that a part is not for the reader to see, and whom to ask', () => {
    const others = { named: [], others: 2 }
    const refusal: Refusal = {
      ...{ code: 'downgrade-blocked', plan: 'sharing.bronze', roles: named(), custom: others },
    }
    expect(say({ ...refusal, custom: named() }).step).toMatch(/lists everything by name/)
    expect(say(refusal).step).toBe(
      'Open the plan page: it lists by name what you may see. Ask the owner about the rest.',
    )
    expect(say(refusal).text).toContain('2 sets of custom permissions')
  })

  it('P2 counts everything that blocks a plan', () => {
    const ben = { personId: 'p', email: 'ben@x.example', accountId: 'a' }
    const refusal: Refusal = {
      ...{ code: 'downgrade-blocked', plan: 'sharing.bronze' },
      seats: { over: 2, who: named() },
      roles: named({ ...ben, role: 'marketer' }),
      custom: { named: [{ ...ben, permissions: 7 }], others: 2 },
      subaccounts: { over: 1, which: named() },
    }
    expect(say(refusal).text).toBe(
      'What stands in the way: 2 people too many, 1 assigned role and 3 sets of custom permissions that Bronze Premium does not have, 1 subaccount too many.',
    )
    expect(say(refusal, 'de').text).toBe(
      'Dem Wechsel steht entgegen: 2 Personen zu viel, 1 Rolle und 3-mal benutzerdefinierte Berechtigungen (nicht in Bronze Premium enthalten), 1 Unterkonto zu viel.',
    )
    expect(say({ ...refusal, custom: named(), seats: { over: 1, who: named() } }).text).toContain(
      '1 person too many, 1 assigned role that Bronze Premium does not have, 1 subaccount too many',
    )
  })

  it('S7 tells the recipient whom to ask', () => {
    const refusal: Refusal = { ...seats, roomierPlans: [], used: 5, active: 5, pending: 2, needed: 1 }
    expect(say(refusal, 'en', 'recipient').step).toBe(
      'Ask the sender of the invitation to free a seat, then accept again.',
    )
  })

  it('I-02 tells the recipient that they are already a member', () => {
    const refusal: Refusal = { code: 'invitation-not-pending', status: 'accepted' }
    expect(say(refusal, 'en', 'recipient').text).toContain('you are already a member')
    expect(say(refusal, 'de', 'recipient').text).toContain('Sie sind bereits Mitglied')
    expect(say(refusal).text).not.toContain('you are')
  })

  it('I-03 shows both addresses masked, and the way to switch', () => {
    const said = say({
      code: 'invitation-for-someone-else',
      invited: 'e•••@s•••.de',
      signedInAs: 'b•••@s•••.de',
    })
    expect(said.text).toBe('The invitation is for e•••@s•••.de, and you are signed in as b•••@s•••.de.')
    expect(said.step).toMatch(/^Switch /)
  })

  it('I-10 offers to resend an invitation that is there already', () => {
    const refusal: Refusal = { code: 'already-invited', email: 'eve@x.example', invitationId: 'i' }
    expect(say(refusal).step).toMatch(/^Resend /)
    expect(say(refusal, 'de').step).toContain('erneut')
  })

  it('T-10 names the moment in local time with its zone, never too early', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    const refusal: Refusal = {
      code: 'invitation-rate-limited',
      limit: 25,
      left: 0,
      needed: 1,
      retryAt: Date.UTC(2026, 9, 25, 10),
    }
    expect(say(refusal, 'de').step).toBe('Versuchen Sie es ab 25. Okt. 2026, 11:00 MEZ erneut.')
    expect(say(refusal).step.replace(/\s/g, ' ')).toBe('Try again from Oct 25, 2026, 11:00 AM GMT+1.')
    expect(say({ ...refusal, retryAt: refusal.retryAt! + 1 }, 'de').step).toContain('11:01 MEZ')
    vi.unstubAllEnvs()
  })

  it('I5 names how many are left', () => {
    const retryAt = Date.UTC(2026, 9, 25, 10)
    expect(say({ code: 'invitation-rate-limited', limit: 25, left: 24, needed: 30 }).step).toBe(
      'Invite only 24 new users now, and the others later, at most 25 at a time.',
    )
    const said = say({ code: 'invitation-rate-limited', limit: 25, left: 5, needed: 10, retryAt })
    expect(said.text).toBe('Left for now: 5 of 25 invitations for new users; 10 needed.')
    expect(said.step).toMatch(/^Invite only 5 new users now, or all of them from /)
  })

  it('A5 names the first permissions of a long list and counts the rest', () => {
    const permissions = Array.from({ length: 12 }, (_, n) => `p${n}`)
    const said = say({ code: 'grants-more-than-held', permissions, accountId: 'a', name: 'Northwind' })
    expect(said.text).toBe('On Northwind you may not pass on 12 permissions: p0, p1, p2, p3, p4 and 7 more.')
  })

  it('K5 says what is wrong with each row', () => {
    const { text, names } = textFor('en')
    const rows = [
      { index: 2, refusal: { code: 'email-invalid', email: 'eve@' } as const },
      { index: 8, refusal: { code: 'duplicate-in-list', email: 'a@x.example', firstIndex: 2 } as const },
    ]
    const said = refusalText({ code: 'rows-refused', rows }, text, names, { lineOf: (index) => index + 2 })
    expect(said.rows?.map(({ index, text: row }) => [index, row])).toEqual([
      [2, '“eve@” is not a complete e-mail address.'],
      [8, 'a@x.example is already listed, at number 4.'],
    ])
  })
})

describe.each(locales)('text of users stays text in %s', (locale) => {
  it.each(hostileNames)('%s', (name) => {
    const refusals: Refusal[] = [
      { code: 'account-closed', accountId: 'a', name },
      { code: 'already-a-user', email: name, personId: 'p', accountId: 'a', name },
      { code: 'email-invalid', email: name },
      { code: 'invitation-void', reason: 'sender-left', senderName: name },
      { code: 'role-not-in-plan', role: name, plan: name, plansWithRole: [name] },
      { code: 'username-taken', username: name },
      { code: 'grants-more-than-held', permissions: [name, name], accountId: 'a', name },
    ]
    for (const refusal of refusals) expect(say(refusal, locale).text).toContain(name)
  })

  it('and keeps its direction to itself', () => {
    const said = say({ code: 'account-closed', accountId: 'a', name: '\u202eחשבון' }, locale)
    expect(said.text).toMatch(/^\u2068חשבון\u2069 /)
  })
})

it('S3: of several roomier plans one is to be chosen', () => {
  const roomierPlans = ['sharing.gold', 'sharing.platinum', 'sharing.diamond']
  const full = { code: 'seat-limit-reached', plan: 'sharing.silver', roomierPlans } as const
  const seats = { used: 10, active: 10, pending: 0, limit: 10, needed: 1 }
  expect(say({ ...full, ...seats }).step).toContain('Gold Premium, Platinum Premium or Diamond Premium')
  expect(say({ ...full, ...seats }, 'de').step).toContain('Gold Premium, Platin Premium oder Diamant Premium')
})
