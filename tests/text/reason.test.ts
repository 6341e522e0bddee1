// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Reason } from '@/domain/access/effective-access'
import { reasonText } from '@/text/reason'
import { hostileNames, locales, textFor, unresolved } from './text-for'

const account = 'Northwind'
const owner: Reason = { kind: 'owner', account }
const role: Reason = { kind: 'role', role: 'author', account }
const custom: Reason = { kind: 'custom', count: 3, account }
const held: Reason = { kind: 'held', permission: 'users.invite' }
const lacking: Reason = { kind: 'lacking', permission: 'users.invite' }
const twoFactor: Reason = { kind: 'two-factor-missing', account }

const chains: [yes: boolean, ...chain: Reason[]][] = [
  [true, owner, held],
  [true, role, held],
  [true, custom, held],
  [false, { kind: 'no-account' }],
  [false, { kind: 'no-login' }],
  [false, { kind: 'account-closed', account }],
  [false, { kind: 'no-grant', account }],
  [false, owner, lacking],
  [false, role, lacking],
  [false, custom, lacking],
  [false, owner, twoFactor],
  [false, role, twoFactor],
  [false, custom, twoFactor],
  [false, role, { kind: 'role-not-in-plan', role: 'author', plan: 'levels.essentials' }],
  [false, custom, { kind: 'custom-not-in-plan', plan: 'levels.essentials' }],
  [false, role],
]

describe.each(locales)('A6 every explanation in %s', (locale) => {
  it.each(chains)('%s: %o %o', (yes, ...chain) => {
    const { text, names } = textFor(locale)
    const sentence = reasonText(chain, yes, 'Ben', text, names)
    expect(sentence).toMatch(yes ? /^(Yes|Ja): .*\.$/ : /^(No|Nein): .*\.$/)
    expect(sentence).not.toMatch(unresolved)
    expect(sentence).not.toContain('users.invite')
    if (chain[0]?.kind !== 'no-account') expect(sentence).toMatch(/Ben|Northwind/)
  })

  it('has another sentence for every way to the answer', () => {
    const { text, names } = textFor(locale)
    const sentences = chains.map(([yes, ...chain]) => reasonText(chain, yes, 'Ben', text, names))
    expect(new Set(sentences).size).toBe(chains.length)
  })

  it.each(hostileNames)('names stay as they are: %s', (name) => {
    const { text, names } = textFor(locale)
    const sentence = reasonText([{ kind: 'no-grant', account: `A ${name}` }], false, `P ${name}`, text, names)
    expect(sentence).toContain(`A ${name}`)
    expect(sentence).toContain(`P ${name}`)
  })
})

it('A6 names person, role, account and permission', () => {
  const { text, names } = textFor('en')
  expect(reasonText([role, held], true, 'Ben', text, names)).toBe(
    'Yes: Ben is Author on Northwind, and Author includes “Invite users”.',
  )
  const german = textFor('de')
  expect(reasonText([role, held], true, 'Ben', german.text, german.names)).toBe(
    'Ja: Ben hat in Northwind die Rolle Autor, und Autor enthält „Benutzer einladen“.',
  )
})
