// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Reason } from '@/domain/access/effective-access'
import type { Suggestion } from '@/domain/access/suggestion'
import { suggestionText, explanationSteps } from '@/text/explanation'
import { hostileNames, locales, textFor, unresolved } from './text-for'

const account = 'Northwind'
const role: Reason = { kind: 'role', role: 'author', account }
const custom: Reason = { kind: 'custom', count: 3, account }
const owner: Reason = { kind: 'owner', account }
const held: Reason = { kind: 'held', permission: 'users.invite' }
const lacking: Reason = { kind: 'lacking', permission: 'users.invite' }

const chains: Reason[][] = [
  ...[owner, role, custom].flatMap((given) => [
    [given, held],
    [given, lacking],
    [given, { kind: 'two-factor-missing', account } as const],
  ]),
  [{ kind: 'no-account' }],
  [{ kind: 'no-login' }],
  [{ kind: 'account-closed', account }],
  [{ kind: 'no-grant', account }],
  [role, { kind: 'role-not-in-plan', role: 'author', plan: 'levels.essentials' }],
  [custom, { kind: 'custom-not-in-plan', plan: 'levels.essentials' }],
]
const suggestions: Suggestion[] = [
  { kind: 'give', roles: ['admin', 'manager'], custom: false, grantors: ['admin'] },
  { kind: 'give', roles: ['manager'], custom: true, grantors: [] },
  { kind: 'give', roles: [], custom: true, grantors: [] },
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
    'Give Ben Admin or Manager on Northwind. Olga can do that, as the owner, and so can everyone who is Admin there.',
  )
  const de = textFor('de')
  expect(suggestionText(suggestion!, { ...about, owner: undefined }, de.text, de.names)).toBe(
    'Geben Sie Ben in Northwind die Rolle Admin oder Manager. Das können der Inhaber und alle tun, die dort die Rolle Admin haben.',
  )
})
