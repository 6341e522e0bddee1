import { describe, expect, it } from 'vitest'
import { signUp } from '../../fixtures/commands'
import { person } from '../../fixtures/rows'
import { refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const strong = { as: 'nobody', proofs: { passwordStrong: true } }

describe('SignUp', () => {
  it('I7: makes a login, with the normalised address and what was typed, the username in lower case', () => {
    const command = signUp('Nina', { name: ' Nina  N. ', username: ' Nina ', email: ' Nina@Example.COM' })
    expect(run(world(), command, { ...strong, id: 'c' })).toMatchObject({
      changes: [
        {
          ...{ table: 'people', key: 'c' },
          after: {
            ...{ id: 'c', name: 'Nina  N.', username: 'nina', status: 'active', twoFactor: false },
            ...{
              email: 'nina@example.com',
              typedEmail: 'Nina@Example.COM',
              login: 'own',
              since: T0,
              revision: 1,
            },
          },
        },
      ],
      event: { type: 'SignedUp', personId: 'c', name: 'Nina  N.', email: 'nina@example.com' },
    })
  })

  it('anyone may, also who is signed in already', () => {
    expect(run(world(), signUp('nina'), { ...strong, as: 'ada' }).refusal).toBeUndefined()
  })

  it('K9: a stored username of two scripts is taken too', () => {
    const before = world({ rows: { people: [person('nina', { username: 'ninа' })] } })
    expect(refused(before, signUp('other', { username: 'nina' }), strong)).toEqual({
      code: 'username-taken',
      username: 'nina',
    })
  })

  it('C4: the address and the username of an ended login are free again', () => {
    const before = world({ rows: { people: [person('nina', { status: 'ended' })] } })
    expect(run(before, signUp('nina'), strong).refusal).toBeUndefined()
  })

  it.each<[string, Parameters<typeof signUp>[1], object]>([
    ['an address that is none', { email: 'nina@' }, { code: 'email-invalid', email: 'nina@' }],
    ['no name', { name: ' ' }, { code: 'name-missing' }],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, { code: 'name-too-long', limit: 100 }],
    ['a username that looks like an address', { username: 'nina@x' }, { code: 'username-invalid' }],
    [
      'a taken address',
      { email: 'ADA@people.example' },
      { code: 'email-taken', email: 'ada@people.example' },
    ],
    [
      'a taken username, whatever its case',
      { username: ' aDa ' },
      { code: 'username-taken', username: 'ada' },
    ],
    [
      'a username that looks like a taken one (K9)',
      { username: 'аԁа' },
      { code: 'username-taken', username: 'аԁа' },
    ],
    ['a username of two scripts (K9)', { username: 'аda' }, { code: 'username-invalid' }],
    ['a name of a blank character (K9)', { name: '\u2800' }, { code: 'name-missing' }],
  ])('refuses %s', (_, differs, refusal) => {
    expect(refused(world(), signUp('nina', differs), strong)).toEqual(refusal)
  })

  it('refuses a weak password: only a proof that it is strong will do', () => {
    const weak = { code: 'password-too-weak', length: 10 }
    expect(refused(world(), signUp('nina'), { as: 'nobody' })).toEqual(weak)
    expect(refused(world(), signUp('nina'), { as: 'nobody', proofs: { passwordStrong: false } })).toEqual(
      weak,
    )
  })
})
