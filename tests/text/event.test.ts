// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { sharing } from '@/domain/catalogue/sharing'
import type { Catalogue } from '@/domain/model/catalogue'
import { actorName, successText, eventText } from '@/text/event'
import type { Event } from '@/domain/commands'
import type { Locale } from '@/text/i18n'
import { catalogueNames } from '@/text/names'
import { everyEvent } from './samples'
import { hostileNames, locales, textFor, unresolved } from './text-for'

describe.each(locales)('every event in %s', (locale) => {
  it.each(everyEvent)('$type has a sentence and a word of success', (event) => {
    const { text, names } = textFor(locale)
    for (const said of [eventText(event, 'Olga', text, names), successText(event, text, names)]) {
      expect(said).not.toBe('')
      expect(said).not.toMatch(unresolved)
      expect(said).not.toContain(event.type)
    }
    expect(eventText(event, 'Olga', text, names)).toMatch(/\.$/)
  })

  it.each(hostileNames)('names stay as they are: %s', (name) => {
    const { text, names } = textFor(locale)
    const event: Event = { type: 'UsersInvited', primaryId: 'a', invitationIds: ['i'], emails: [name] }
    expect(eventText(event, `Olga ${name}`, text, names)).toContain(`Olga ${name}`)
    expect(successText(event, text, names)).toContain(name)
  })
})

/** The toast and the sentence of the log in a tree of this catalogue. */
const toast = (event: Event, locale: Locale, catalogue: Catalogue) =>
  successText(event, textFor(locale).text, catalogueNames([catalogue], locale))
const log = (event: Event, locale: Locale, catalogue: Catalogue) =>
  eventText(event, 'Olga', textFor(locale).text, catalogueNames([catalogue], locale))

describe('what an event says', () => {
  const eve = 'eve@seatplan.example'
  const revoked: Event = {
    type: 'AccessRevoked',
    primaryId: 'a',
    emails: [eve],
    keys: 2,
    appSessions: 0,
    invitations: 0,
    seats: 1,
  }
  const invited: Event = { type: 'UsersInvited', primaryId: 'a', invitationIds: ['i'], emails: [eve] }

  it('names the accounts on which access ended, when others may be left', () => {
    const partly: Event = { ...revoked, keys: 0, seats: 0, accounts: ['Berlin', 'Hamburg'] }
    expect(log(partly, 'en', sharing)).toBe(
      'Olga deleted the access of eve@seatplan.example to Berlin and Hamburg.',
    )
    expect(toast(partly, 'en', sharing)).toBe('Access of eve@seatplan.example to Berlin and Hamburg deleted')
  })

  it('names who did it', () => {
    const { text, names } = textFor('en')
    expect(eventText(invited, 'Olga', text, names)).toBe('Olga invited eve@seatplan.example.')
    expect(actorName('designer', undefined, text)).toBe('The designer')
    expect(actorName('p1', 'Olga', text)).toBe('Olga')
    expect(actorName('p1', undefined, text)).toBe('Someone')
  })

  it('C3 counts what ended with an access', () => {
    expect(toast(revoked, 'en', sharing)).toBe(
      'Access of eve@seatplan.example deleted: 2 API keys ended, 1 seat freed',
    )
    expect(toast(revoked, 'de', sharing)).toBe(
      'Zugriff von eve@seatplan.example gelöscht: 2 API-Schlüssel gelöscht, 1 Benutzerplatz frei geworden',
    )
  })

  it('K7 says in the words of the tree’s own catalogue that an access ended', () => {
    const plain: Event = { ...revoked, keys: 0, seats: 0 }
    expect([log(plain, 'en', sharing), log(plain, 'en', levels)]).toEqual([
      'Olga deleted the access of eve@seatplan.example.',
      'Olga revoked the access of eve@seatplan.example.',
    ])
    expect([toast(plain, 'de', sharing), toast(plain, 'de', levels)]).toEqual([
      'Zugriff von eve@seatplan.example gelöscht',
      'Zugriff von eve@seatplan.example widerrufen',
    ])
    const own = { ...levels, terms: { ...levels.terms, revoked: { en: 'cancelled', de: 'entzogen' } } }
    expect([log(plain, 'en', own), log(plain, 'de', own)]).toEqual([
      'Olga cancelled the access of eve@seatplan.example.',
      'Olga hat den Zugriff von eve@seatplan.example entzogen.',
    ])
  })

  it('K7 says that only an invitation ended where nobody had access yet', () => {
    const invitation: Event = { ...revoked, withdrawnEmails: [eve], keys: 0, invitations: 1 }
    expect(toast(invitation, 'en', levels)).toBe('Invitation to eve@seatplan.example withdrawn: 1 seat freed')
    expect(log(invitation, 'de', levels)).toBe(
      'Olga hat die Einladung an eve@seatplan.example zurückgezogen. 1 Benutzerplatz frei geworden.',
    )
    const reduced: Event = {
      ...revoked,
      reducedEmails: [eve],
      accounts: ['Berlin'],
      keys: 0,
      seats: 0,
    }
    expect(toast(reduced, 'en', sharing)).toBe('Berlin taken out of the invitation to eve@seatplan.example')
    const both: Event = {
      ...revoked,
      emails: [eve, 'jo@x.example'],
      withdrawnEmails: ['jo@x.example'],
      invitations: 1,
      keys: 0,
      seats: 2,
    }
    expect(toast(both, 'en', levels)).toBe(
      'Access of eve@seatplan.example revoked; Invitation to jo@x.example withdrawn: 2 seats freed',
    )
    expect(log(both, 'en', levels)).toBe(
      'Olga revoked the access of eve@seatplan.example. Olga withdrew the invitation to jo@x.example. 2 seats freed.',
    )
  })

  it('K7 says that only an invitation changed where nobody had access yet', () => {
    const counts = { keys: 0, appSessions: 0, invitations: 0, seats: 0 }
    const event: Event = {
      ...{ type: 'AccessChanged', primaryId: 'a', emails: [eve], invitedEmails: [eve] },
      ...{ accounts: ['Northwind'], ended: [], ...counts },
    }
    expect(toast(event, 'en', levels)).toBe('Invitation to eve@seatplan.example changed')
    expect(log(event, 'en', levels)).toBe('Olga changed the invitation to eve@seatplan.example.')
  })

  it('S8 names whose seat an invitation takes over, and what ended with it', () => {
    const replaced = { email: 'ben@seatplan.example', keys: 1, appSessions: 0, invitations: 0, seats: 0 }
    const { text, names } = textFor('en')
    expect(eventText({ ...invited, replaced }, 'Olga', text, names)).toBe(
      'Olga invited eve@seatplan.example. The invitation takes the seat of ben@seatplan.example. 1 API key ended.',
    )
    expect(successText({ ...invited, replaced }, text, names)).toBe(
      'Invitation sent to eve@seatplan.example in place of ben@seatplan.example: 1 API key ended',
    )
  })

  it('C2 names the accounts on which an access ended along with a change', () => {
    const counts = { keys: 0, appSessions: 0, invitations: 0, seats: 0 }
    const event: Event = {
      ...{ type: 'AccessChanged', primaryId: 'a', emails: [eve], accounts: ['Northwind'] },
      ...{ ended: ['Berlin', 'Hamburg'], ...counts },
    }
    const { text, names } = textFor('en')
    expect(eventText(event, 'Olga', text, names)).toBe(
      'Olga changed the access of eve@seatplan.example on Northwind. Access to Berlin and Hamburg ended.',
    )
  })

  it('P4 counts what a resolution changed', () => {
    const event: Event = {
      ...{ type: 'PlanChanged', primaryId: 'a', name: 'Northwind' },
      ...{ before: 'sharing.silver', plan: 'sharing.bronze', users: 2, changed: 3, closed: 1 },
      ...{ keys: 1, appSessions: 0, invitations: 1, seats: 3 },
    }
    const { text, names } = textFor('en')
    expect(eventText(event, 'Olga', text, names)).toBe(
      'Olga changed the plan of Northwind from Silver Premium to Bronze Premium. 2 people without access, 3 people with other access, 1 subaccount closed, 1 API key ended, 1 invitation withdrawn, 3 seats freed.',
    )
    expect(toast({ ...event, users: 0, closed: 0, keys: 0, invitations: 0 }, 'de', sharing)).toBe(
      'Tarif von Northwind geändert: 3 Personen mit anderem Zugriff, 3 Benutzerplätze frei geworden',
    )
  })

  it('C5 counts what changed hands with an account', () => {
    const handed: Event = {
      ...{ type: 'OwnershipTransferred', primaryId: 'a', name: 'Northwind' },
      ...{ from: 'olga@x.example', to: 'ada@x.example', accounts: 3, handed: 2, invitations: 1, keys: 1 },
    }
    const { text, names } = textFor('en')
    const effects = '2 invitations passed on, 1 API key ended, 1 invitation withdrawn'
    expect(successText(handed, text, names)).toBe(`ada@x.example is now the owner of Northwind: ${effects}`)
    expect(eventText(handed, 'Olga', text, names)).toBe(
      `Olga transferred ownership of Northwind from olga@x.example to ada@x.example. ${effects}.`,
    )
  })

  it('C6 counts the subaccounts that close with an account', () => {
    const closed = { type: 'AccountClosed', primaryId: 'a', name: 'Northwind', people: 0, users: 0 } as const
    const noEffects = { keys: 0, appSessions: 0, invitations: 0, seats: 0 }
    const sentences = [1, 2, 13].map((accounts) => {
      const { text, names } = textFor('de')
      return eventText({ ...closed, accounts, ...noEffects }, 'Olga', text, names)
    })
    expect(sentences).toEqual([
      'Olga hat das Konto Northwind geschlossen.',
      'Olga hat das Konto Northwind mit 1 Unterkonto geschlossen.',
      'Olga hat das Konto Northwind mit 12 Unterkonten geschlossen.',
    ])
  })

  it('C4 says that the login ended with the last account', () => {
    const left: Event = {
      ...{ type: 'AccountLeft', primaryId: 'a', name: 'Northwind', email: eve, loginEnded: true },
      ...{ keys: 2, appSessions: 0, invitations: 0, seats: 1 },
    }
    const { text, names } = textFor('en')
    expect(eventText(left, 'Eve', text, names)).toBe(
      'Eve left the account Northwind. 2 API keys ended, 1 seat freed, login ended.',
    )
    expect(toast({ ...left, keys: 0, loginEnded: false }, 'de', sharing)).toBe(
      'Sie haben Northwind verlassen: 1 Benutzerplatz frei geworden',
    )
  })

  it('says one and many differently', () => {
    const many: Event = { ...invited, emails: Array.from({ length: 25 }, (_, n) => `u${n}@x.example`) }
    const { text, names } = textFor('de')
    expect(successText(invited, text, names)).toBe('Einladung an eve@seatplan.example versendet')
    expect(successText(many, text, names)).toBe('25 Einladungen versendet')
    expect(eventText(many, 'Olga', text, names)).toMatch(
      /^Olga hat 25 Personen eingeladen: .* und 20 weitere\.$/,
    )
  })
})
