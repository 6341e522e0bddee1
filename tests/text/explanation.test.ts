// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Reason } from '@/domain/access/effective-access'
import type { Suggestion } from '@/domain/access/suggestion'
import { explanationSteps, reasonText, suggestionText } from '@/text/explanation'
import { hostileNames, locales, textFor, unresolved } from './text-for'

const account = 'Northwind'
const role: Reason = { kind: 'role', role: 'author', account }
const custom: Reason = { kind: 'custom', count: 3, account }
const owner: Reason = { kind: 'owner', account }
const held: Reason = { kind: 'held', permission: 'users.invite' }
const lacking: Reason = { kind: 'lacking', permission: 'users.invite' }
const twoFactor: Reason = { kind: 'two-factor-missing', account }

const chains: Reason[][] = [
  ...[owner, role, custom].flatMap((given) => [
    [given, held],
    [given, lacking],
    [given, twoFactor],
  ]),
  [{ kind: 'no-account' }],
  [{ kind: 'no-login' }],
  [{ kind: 'account-closed', account }],
  [{ kind: 'no-grant', account }],
  [role, { kind: 'role-not-in-plan', role: 'author', plan: 'levels.essentials' }],
  [custom, { kind: 'custom-not-in-plan', plan: 'levels.essentials' }],
]
const suggestions: Suggestion[] = [
  { kind: 'give', roles: ['admin', 'manager'], custom: false, grantorRoles: ['admin'] },
  { kind: 'give', roles: ['manager'], custom: true, grantorRoles: [] },
  { kind: 'give', roles: [], custom: true, grantorRoles: [] },
  { kind: 'plan', plans: ['levels.premium'] },
  { kind: 'plan', plans: [] },
  { kind: 'two-factor' },
  { kind: 'none' },
]

describe.each(locales)('A6 every step and suggestion in %s', (locale) => {
  it.each(chains.map((chain) => ({ chain })))('$chain', ({ chain }) => {
    const { text, names } = textFor(locale)
    const steps = explanationSteps(chain, 'Ben', text, names)
    expect(steps).toHaveLength(chain.length)
    for (const step of steps) {
      expect(step.text).toMatch(/^\S.*\.$/)
      expect(step.text).not.toMatch(unresolved)
      expect(step.text).not.toContain('users.invite')
    }
    expect(steps.at(-1)?.isPassed).toBe(chain.at(-1)?.kind === 'held')
  })

  it.each(suggestions)('%o', (suggestion) => {
    const { text, names } = textFor(locale)
    for (const by of [undefined, 'Olga']) {
      const said = suggestionText(suggestion, { person: 'Ben', account, owner: by }, text, names)
      expect(said).toMatch(/^\S.*\.$/)
      expect(said).not.toMatch(unresolved)
    }
  })

  it.each(hostileNames)('names stay as they are: %s', (name) => {
    const { text, names } = textFor(locale)
    const [step] = explanationSteps([{ kind: 'no-grant', account: `A ${name}` }], `P ${name}`, text, names)
    expect(step?.text).toContain(`A ${name}`)
    expect(step?.text).toContain(`P ${name}`)
  })
})

it('A6 says who could give what is missing', () => {
  const [suggestion] = suggestions
  const about = { person: 'Ben', account, owner: 'Olga' }
  const en = textFor('en')
  expect(suggestionText(suggestion!, about, en.text, en.names)).toBe(
    'Make Ben Admin or Manager on Northwind. Olga can do that, as the owner, and so can everyone who is Admin there.',
  )
  const de = textFor('de')
  expect(suggestionText(suggestion!, { ...about, owner: undefined }, de.text, de.names)).toBe(
    'Geben Sie Ben in Northwind den Zugriff als Admin oder Manager. Das können der Inhaber und alle tun, die dort Admin sind.',
  )
})

const answers: [yes: boolean, ...chain: Reason[]][] = [
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
  it.each(answers)('%s: %o %o', (yes, ...chain) => {
    const { text, names } = textFor(locale)
    const sentence = reasonText(chain, yes, 'Ben', text, names)
    expect(sentence).toMatch(yes ? /^(Yes|Ja): .*\.$/ : /^(No|Nein): .*\.$/)
    expect(sentence).not.toMatch(unresolved)
    expect(sentence).not.toContain('users.invite')
    if (chain[0]?.kind !== 'no-account') expect(sentence).toMatch(/Ben|Northwind/)
  })

  it('has another sentence for every way to the answer', () => {
    const { text, names } = textFor(locale)
    const sentences = answers.map(([yes, ...chain]) => reasonText(chain, yes, 'Ben', text, names))
    expect(new Set(sentences).size).toBe(answers.length)
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
    'Ja: Ben ist in Northwind Autor, und dazu gehört „Benutzer einladen“.',
  )
})
